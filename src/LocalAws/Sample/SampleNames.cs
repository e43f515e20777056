using LocalAws.S3;

namespace LocalAws.Sample;

/// <summary>Names in the sample account.</summary>
internal static class SampleNames
{
    /// <summary>The bucket that holds everything.</summary>
    public const string Bucket = "ml-dashboard-local";

    /// <summary>Endpoint that predicts bike demand, with two variants.</summary>
    public const string BikeEndpoint = "xgboost-bikerental-v1";

    /// <summary>Variant of the bike endpoint with most of the traffic.</summary>
    public const string ProductionVariant = "production";

    /// <summary>Variant of the bike endpoint with the newer model.</summary>
    public const string CandidateVariant = "candidate";

    /// <summary>Endpoint that predicts the direction of the stock.</summary>
    public const string StockEndpoint = "matson-linear-learner";

    /// <summary>Multi-model endpoint with one bike model for each season.</summary>
    public const string SeasonEndpoint = "bikerental-by-season";

    /// <summary>Endpoint that stays Creating.</summary>
    public const string CreatingEndpoint = "matson-linear-learner-v2";

    /// <summary>Endpoint that failed.</summary>
    public const string FailedEndpoint = "bikerental-nightly";

    /// <summary>Variant of endpoints with one variant.</summary>
    public const string AllTraffic = "AllTraffic";

    /// <summary>Model Monitor schedule of the bike endpoint.</summary>
    public const string Schedule = "xgboost-bikerental-v1-data-quality";

    /// <summary>Training job and model behind <see cref="ProductionVariant"/>.</summary>
    public const string BikeModel1 = "bikerental-xgboost-v1";

    /// <summary>Training job and model behind <see cref="CandidateVariant"/>.</summary>
    public const string BikeModel2 = "bikerental-xgboost-v2";

    /// <summary>Training job and model behind <see cref="StockEndpoint"/>.</summary>
    public const string StockModel = "matson-linear-learner-v1";

    /// <summary>Image of XGBoost.</summary>
    public const string XGBoostImage = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1";

    /// <summary>Image of Linear Learner.</summary>
    public const string LinearLearnerImage = "382416733822.dkr.ecr.us-east-1.amazonaws.com/linear-learner:1";

    /// <summary>Image of Model Monitor's analyser.</summary>
    public const string MonitorImage = "156813124566.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer";

    /// <summary>Role of every job and model.</summary>
    public const string Role = "arn:aws:iam::123456789012:role/service-role/AmazonSageMaker-ExecutionRole";

    /// <summary>Seasons in the order of their numbers in the data.</summary>
    public static readonly string[] Seasons = ["spring", "summer", "fall", "winter"];

    /// <summary>Training job of the model of a season.</summary>
    public static string SeasonModel(string season) => $"bikerental-season-{season}";

    /// <summary>An address in the bucket.</summary>
    public static S3Uri At(string key) => new(Bucket, key);
}
