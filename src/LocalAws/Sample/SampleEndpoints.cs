using System.Text.Json.Nodes;
using LocalAws.S3;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Makes the models, configurations and endpoints of the sample account, with the operations that a client would call.</summary>
internal sealed class SampleEndpoints(
    IDocumentStore documents, IObjectStore objects, ModelOperations models, EndpointConfigOperations configs, EndpointHost host)
{
    private const string SeasonPrefix = "models/bikerental-by-season/";

    /// <summary>Makes everything; the training jobs must be there.</summary>
    public async Task BuildAsync(DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        await CopySeasonModelsAsync(cancellationToken);
        AddModel(SampleNames.BikeModel1, SampleNames.XGBoostImage, ArtifactOf(SampleNames.BikeModel1), anchor.AddDays(-32.9));
        AddModel(SampleNames.BikeModel2, SampleNames.XGBoostImage, ArtifactOf(SampleNames.BikeModel2), anchor.AddDays(-5.9));
        AddModel(SampleNames.StockModel, SampleNames.LinearLearnerImage, ArtifactOf(SampleNames.StockModel), anchor.AddDays(-26.9));
        AddModel("bikerental-by-season", SampleNames.XGBoostImage, SampleNames.At(SeasonPrefix).ToString(), anchor.AddDays(-18.8), "MultiModel");
        AddModel(
            "bikerental-nightly", SampleNames.XGBoostImage, SampleNames.At("output/bikerental-nightly/output/model.tar.gz").ToString(),
            anchor.AddDays(-3.2));

        var deployed = anchor - SampleIncidents.DeploymentAge;
        AddConfig("xgboost-bikerental-v1-config-1", anchor.AddDays(-32.8), Variant(SampleNames.AllTraffic, SampleNames.BikeModel1, 1, 1));
        AddConfig(
            "xgboost-bikerental-v1-config-2", deployed.AddMinutes(-14),
            Variant(SampleNames.ProductionVariant, SampleNames.BikeModel1, 8, 2), Variant(SampleNames.CandidateVariant, SampleNames.BikeModel2, 2, 1));
        AddConfig("matson-linear-learner-config", anchor.AddDays(-26.8), Variant(SampleNames.AllTraffic, SampleNames.StockModel, 1, 1));
        AddConfig("bikerental-by-season-config", anchor.AddDays(-18.7), Variant(SampleNames.AllTraffic, "bikerental-by-season", 1, 1));
        AddConfig("bikerental-nightly-config", anchor.AddDays(-3.1), Variant(SampleNames.AllTraffic, "bikerental-nightly", 1, 1));
        AddConfig("matson-linear-learner-v2-config", anchor.AddMinutes(-7), Variant(SampleNames.AllTraffic, SampleNames.StockModel, 1, 1));

        AddEndpoint(SampleNames.BikeEndpoint, "xgboost-bikerental-v1-config-2", anchor.AddDays(-32.8), deployed);
        AddEndpoint(SampleNames.StockEndpoint, "matson-linear-learner-config", anchor.AddDays(-26.8), anchor.AddDays(-26.8).AddMinutes(4));
        AddEndpoint(SampleNames.SeasonEndpoint, "bikerental-by-season-config", anchor.AddDays(-18.7), anchor.AddDays(-18.7).AddMinutes(5));
        AddEndpoint(SampleNames.FailedEndpoint, "bikerental-nightly-config", anchor.AddDays(-3.1), anchor.AddDays(-3.1).AddMinutes(9));
        AddCreating(anchor.AddMinutes(-6));
    }

    private async Task CopySeasonModelsAsync(CancellationToken cancellationToken)
    {
        foreach (var season in SampleNames.Seasons)
        {
            var artifact = S3Uri.Parse(ArtifactOf(SampleNames.SeasonModel(season)), "S3ModelArtifacts");
            using var content = objects.OpenRead(artifact.Bucket, artifact.Key);
            await objects.PutAsync(SampleNames.Bucket, $"{SeasonPrefix}{season}.tar.gz", content, "application/x-tar", cancellationToken);
        }
    }

    private string ArtifactOf(string job)
    {
        var artifact = documents.Find(Kinds.TrainingJob, job)?.Structure("ModelArtifacts")?.Text("S3ModelArtifacts");
        return artifact is { Length: > 0 }
            ? artifact
            : throw new InvalidOperationException($"The sample account needs the model of training job {job}, which did not complete: {documents.Find(Kinds.TrainingJob, job)?.Text("FailureReason")}");
    }

    private void AddModel(string name, string image, string artifact, DateTimeOffset created, string mode = "SingleModel")
    {
        models.Create(new JsonObject
        {
            ["ModelName"] = name,
            ["PrimaryContainer"] = new JsonObject { ["Image"] = image, ["ModelDataUrl"] = artifact, ["Mode"] = mode },
            ["ExecutionRoleArn"] = SampleNames.Role,
        });
        Date(Kinds.Model, name, created);
    }

    private void AddConfig(string name, DateTimeOffset created, params IEnumerable<JsonObject> variants)
    {
        var config = new JsonObject { ["EndpointConfigName"] = name, ["ProductionVariants"] = new JsonArray([.. variants]) };
        if (name.StartsWith(SampleNames.BikeEndpoint, StringComparison.Ordinal))
        {
            config["DataCaptureConfig"] = Capture();
        }

        configs.Create(config);
        Date(Kinds.EndpointConfig, name, created);
    }

    private void AddEndpoint(string name, string config, DateTimeOffset created, DateTimeOffset modified)
    {
        var endpoint = EndpointDocument.Creating(name, documents.Find(Kinds.EndpointConfig, config)!, documents, created);
        try
        {
            host.Load(endpoint);
            EndpointDocument.SetStatus(endpoint, "InService", modified);
        }
        catch (ModelLoadException e)
        {
            EndpointDocument.SetStatus(endpoint, "Failed", modified, e.Message);
        }

        documents.Put(Kinds.Endpoint, name, endpoint);
    }

    private void AddCreating(DateTimeOffset created)
    {
        var config = documents.Find(Kinds.EndpointConfig, "matson-linear-learner-v2-config")!;
        var endpoint = EndpointDocument.Creating(SampleNames.CreatingEndpoint, config, documents, created);
        endpoint[Private.Held] = true;
        documents.Put(Kinds.Endpoint, SampleNames.CreatingEndpoint, endpoint);
    }

    private void Date(string kind, string name, DateTimeOffset created) =>
        documents.Update(kind, name, document => document["CreationTime"] = JsonMembers.Epoch(created));

    private static JsonObject Variant(string name, string model, double weight, int instances) => new()
    {
        ["VariantName"] = name,
        ["ModelName"] = model,
        ["InitialInstanceCount"] = instances,
        ["InstanceType"] = "ml.m5.large",
        ["InitialVariantWeight"] = weight,
    };

    private static JsonObject Capture() => new()
    {
        ["EnableCapture"] = true,
        ["InitialSamplingPercentage"] = 50,
        ["DestinationS3Uri"] = SampleNames.At("data-capture").ToString(),
        ["CaptureOptions"] = new JsonArray(new JsonObject { ["CaptureMode"] = "Input" }, new JsonObject { ["CaptureMode"] = "Output" }),
        ["CaptureContentTypeHeader"] = new JsonObject
        {
            ["CsvContentTypes"] = new JsonArray("text/csv"), ["JsonContentTypes"] = new JsonArray("application/json"),
        },
    };
}
