using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Tests.Endpoints;

/// <summary>Endpoints with everything behind them.</summary>
internal static class EndpointDetails
{
    public static EndpointDetail Bike() => Of(Samples.Endpoint(
        "bike",
        variants: [Samples.Variant("blue", instances: 2, weight: 2, share: 2 / 3.0), Samples.Variant("green", share: 1 / 3.0)]) with
    {
        DataCapture = new DataCapture(true, 25, "s3://bucket/capture/"),
    });

    public static EndpointDetail Of(Endpoint endpoint) => new(
        endpoint,
        "arn:aws:sagemaker:us-east-1:123456789012:endpoint-config/bike-config",
        Samples.Now,
        [
            new EndpointModel(
                "model-blue",
                "arn:aws:sagemaker:us-east-1:123456789012:model/model-blue",
                "arn:aws:iam::123456789012:role/sagemaker",
                Samples.Now,
                [new ModelContainer("image:1", "s3://bucket/models/", true, new Dictionary<string, string> { ["MODEL_SERVER_WORKERS"] = "2" })]),
        ]);
}
