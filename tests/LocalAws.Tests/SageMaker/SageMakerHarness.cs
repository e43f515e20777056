using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.Algorithms.XGBoost;
using LocalAws.CloudWatch;
using LocalAws.Http;
using LocalAws.Runtime;
using LocalAws.S3;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;
using LocalAws.SageMaker.Training;
using LocalAws.Storage;
using LocalAws.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.SageMaker;

/// <summary>The control plane and the runtime on stores in memory and a clock that the test turns.</summary>
internal sealed class SageMakerHarness : IAsyncDisposable
{
    public const string Role = "arn:aws:iam::123456789012:role/service-role/Test";
    public const string GatedImage = "111122223333.dkr.ecr.us-east-1.amazonaws.com/gated:1";
    public const string XGBoostImage = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1";

    private readonly ServiceProvider _services;
    private readonly List<IHostedService> _hosted = [];

    public SageMakerHarness(MemoryDocuments? documents = null, MemoryObjects? objects = null)
    {
        Documents = documents ?? new MemoryDocuments();
        Objects = objects ?? new MemoryObjects();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(new LocalAwsOptions { Seed = 7 });
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IDocumentStore>(Documents);
        services.AddSingleton<IObjectStore>(Objects);
        services.AddSingleton<IMetricStore>(Metrics);
        services.AddSingleton<IAlgorithm>(Algorithm);
        services.AddSingleton<IAlgorithm, XGBoostAlgorithm>();
        services.AddSageMaker();
        services.AddRuntime();
        _services = services.BuildServiceProvider();
        Objects.CreateBucket("bucket");
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 4, 10, 20, 0, TimeSpan.Zero));

    public MemoryDocuments Documents { get; }

    public MemoryObjects Objects { get; }

    public RecordedMetrics Metrics { get; } = new();

    public GatedAlgorithm Algorithm { get; } = new();

    public EndpointLifecycle Endpoints => Get<EndpointLifecycle>();

    public TrainingJobRunner Jobs => Get<TrainingJobRunner>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Starts the background work.</summary>
    public async Task StartAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            _hosted.Add(service);
            await service.StartAsync(Token);
        }
    }

    public async Task<JsonObject?> CallAsync(string operation, JsonObject input) =>
        await Get<OperationTable>().Find(operation)(input, Token);

    public async Task<AwsError> FailAsync(string operation, JsonObject input) =>
        await Should.ThrowAsync<AwsError>(() => CallAsync(operation, input));

    public async Task PutAsync(string key, string text) => await PutAsync(key, Encoding.UTF8.GetBytes(text));

    public async Task PutAsync(string key, byte[] bytes)
    {
        using var content = new MemoryStream(bytes);
        await Objects.PutAsync("bucket", key, content, "text/plain", Token);
    }

    public string Read(string key)
    {
        using var reader = new StreamReader(Objects.OpenRead("bucket", key));
        return reader.ReadToEnd();
    }

    /// <summary>A model of the gated algorithm in S3 that gives the answer.</summary>
    public Task PutModelAsync(string key, string answer) =>
        PutAsync(key, ModelArchive.Pack(new Dictionary<string, byte[]> { ["model"] = Encoding.UTF8.GetBytes(answer) }));

    public async Task CreateModelAsync(string name, string artifact, string image = GatedImage, string mode = "SingleModel") => await CallAsync(
        "CreateModel", new JsonObject
        {
            ["ModelName"] = name,
            ["PrimaryContainer"] = new JsonObject { ["Image"] = image, ["ModelDataUrl"] = artifact, ["Mode"] = mode },
        });

    public async Task CreateEndpointAsync(string name, JsonObject? capture, params (string Variant, string Model, double Weight)[] variants)
    {
        var config = new JsonObject
        {
            ["EndpointConfigName"] = $"{name}-config",
            ["ProductionVariants"] = new JsonArray([.. variants.Select(variant => new JsonObject
            {
                ["VariantName"] = variant.Variant,
                ["ModelName"] = variant.Model,
                ["InitialInstanceCount"] = 2,
                ["InstanceType"] = "ml.m5.large",
                ["InitialVariantWeight"] = variant.Weight,
            })]),
        };
        if (capture is not null)
        {
            config["DataCaptureConfig"] = capture;
        }

        await CallAsync("CreateEndpointConfig", config);
        await CallAsync("CreateEndpoint", new JsonObject { ["EndpointName"] = name, ["EndpointConfigName"] = $"{name}-config" });
    }

    /// <summary>An endpoint in service with one model that answers <paramref name="answer"/>.</summary>
    public async Task ServeAsync(string name, string answer, JsonObject? capture = null)
    {
        await PutModelAsync($"{name}/model.tar.gz", answer);
        await CreateModelAsync($"{name}-model", $"s3://bucket/{name}/model.tar.gz");
        await CreateEndpointAsync(name, capture, ("AllTraffic", $"{name}-model", 1));
        Clock.Advance(EndpointLifecycle.CreationTime);
        await Endpoints.SettledAsync(name, Token);
    }

    public async Task<InvocationAnswer> InvokeAsync(string endpoint, string body = "1", Func<Invocation, Invocation>? change = null)
    {
        var invocation = new Invocation(endpoint, Encoding.UTF8.GetBytes(body), "text/csv", "");
        return await Get<InvocationService>().InvokeAsync(change is null ? invocation : change(invocation), Token);
    }

    public static JsonObject TrainingRequest(string name, string image = GatedImage, string data = "s3://bucket/train/") => new()
    {
        ["TrainingJobName"] = name,
        ["AlgorithmSpecification"] = new JsonObject { ["TrainingImage"] = image, ["TrainingInputMode"] = "File" },
        ["RoleArn"] = Role,
        ["HyperParameters"] = new JsonObject(),
        ["InputDataConfig"] = new JsonArray(new JsonObject
        {
            ["ChannelName"] = "train",
            ["ContentType"] = "text/csv",
            ["DataSource"] = new JsonObject
            {
                ["S3DataSource"] = new JsonObject { ["S3DataType"] = "S3Prefix", ["S3Uri"] = data },
            },
        }),
        ["OutputDataConfig"] = new JsonObject { ["S3OutputPath"] = "s3://bucket/output" },
        ["ResourceConfig"] = new JsonObject { ["InstanceType"] = "ml.m5.large", ["InstanceCount"] = 1, ["VolumeSizeInGB"] = 10 },
        ["StoppingCondition"] = new JsonObject { ["MaxRuntimeInSeconds"] = 600 },
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _hosted.AsEnumerable().Reverse())
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
    }
}
