namespace LocalAws.Sample;

/// <summary>The thirty training jobs of the sample account.</summary>
internal static class SampleTrainings
{
    private const string BikeTrain = "bike/train/";
    private const string BikeValidation = "bike/validation/";
    private const string StockTrain = "stocks-training/train/";
    private const string StockValidation = "stocks-training/validation/";

    /// <summary>All jobs, oldest first.</summary>
    public static IReadOnlyList<SampleTraining> All { get; } =
    [
        .. Served(), .. Searched(), .. Failing(), .. Unfinished(),
    ];

    private static IEnumerable<SampleTraining> Served()
    {
        yield return Bike(SampleNames.BikeModel1, 33, 5, 0.1, 150) with { Duration = Minutes(4.6) };
        yield return Bike(SampleNames.BikeModel2, 6, 6, 0.08, 200, ("subsample", "0.8"), ("min_child_weight", "4")) with { Duration = Minutes(7.2) };
        yield return Stock(SampleNames.StockModel, 27, ("epochs", "10"), ("learning_rate", "0.05"));
        var age = 19.0;
        foreach (var season in SampleNames.Seasons)
        {
            yield return Bike(SampleNames.SeasonModel(season), age -= 0.02, 4, 0.15, 60) with
            {
                Train = $"bike/by-season/{season}/train/",
                Validation = $"bike/by-season/{season}/validation/",
                Duration = Minutes(2.1),
                InstanceType = "ml.m5.large",
            };
        }
    }

    private static IEnumerable<SampleTraining> Searched()
    {
        yield return Bike("bikerental-xgboost-depth-3", 31, 3, 0.1, 80);
        yield return Bike("bikerental-xgboost-depth-4", 30.9, 4, 0.1, 80);
        yield return Bike("bikerental-xgboost-depth-6", 30.8, 6, 0.1, 80);
        yield return Bike("bikerental-xgboost-depth-8", 30.7, 8, 0.1, 60) with { Duration = Minutes(6.4) };
        yield return Bike("bikerental-xgboost-eta-005", 24, 5, 0.05, 100);
        yield return Bike("bikerental-xgboost-eta-02", 23.9, 5, 0.2, 60);
        yield return Bike("bikerental-xgboost-eta-03", 23.8, 5, 0.3, 60);
        yield return Bike("bikerental-xgboost-subsample-07", 14, 5, 0.1, 80, ("subsample", "0.7"));
        yield return Bike("bikerental-xgboost-weekly-46", 2.1, 5, 0.1, 80) with { InstanceType = "ml.c5.xlarge" };
        yield return Bike("bikerental-xgboost-weekly-45", 9.1, 5, 0.1, 80) with { InstanceType = "ml.c5.xlarge" };
    }

    private static IEnumerable<SampleTraining> Failing()
    {
        yield return Bike("bikerental-xgboost-depth-text", 30.6, 5, 0.1, 100, ("max_depth", "deep"));
        yield return Bike("bikerental-xgboost-missing-data", 21, 5, 0.1, 100) with { Train = "bike/2013/train/" };
        yield return Bike("bikerental-xgboost-with-header", 20.9, 5, 0.1, 100) with { Train = "bike/with-header/" };
        yield return Bike("bikerental-xgboost-gpu", 12, 5, 0.1, 100) with
        {
            State = SampleJobState.Failed,
            InstanceType = "ml.p3.2xlarge",
            FailureReason = "CapacityError: Unable to provision requested ML compute capacity. Please retry using a different ML instance type.",
        };
        yield return Stock("matson-linear-learner-three-classes", 26.9, ("predictor_type", "multiclass"));
    }

    private static IEnumerable<SampleTraining> Unfinished()
    {
        yield return Bike("bikerental-xgboost-2000-rounds", 15, 5, 0.02, 2000) with
        {
            State = SampleJobState.MaxRuntimeExceeded, CutAfter = 90, MaxRuntimeInSeconds = 600,
        };
        yield return Bike("bikerental-xgboost-eta-001", 13, 5, 0.01, 150) with
        {
            State = SampleJobState.Stopped, CutAfter = 25, Duration = Minutes(1.4),
        };
        yield return Stock("matson-linear-learner-slow", 11, ("epochs", "30"), ("learning_rate", "0.0001")) with
        {
            State = SampleJobState.Stopped, CutAfter = 4, Duration = Minutes(3),
        };
        yield return Bike("bikerental-xgboost-depth-12", 0.012, 12, 0.05, 300) with { State = SampleJobState.Stopping, CutAfter = 15 };
        yield return Bike("bikerental-xgboost-weekly-47", 0.009, 5, 0.1, 80) with
        {
            State = SampleJobState.InProgress, CutAfter = 45, InstanceType = "ml.c5.xlarge",
        };
        yield return Bike("bikerental-xgboost-depth-10", 0.006, 10, 0.1, 150) with { State = SampleJobState.InProgress, CutAfter = 12 };
        yield return Stock("matson-linear-learner-v2", 0.004, ("epochs", "15"), ("learning_rate", "0.02")) with
        {
            State = SampleJobState.InProgress, CutAfter = 4,
        };
        yield return Stock("matson-linear-learner-baseline", 28, ("epochs", "2"), ("learning_rate", "0.05"));
    }

    private static SampleTraining Bike(
        string name, double daysAgo, int depth, double eta, int rounds, params IEnumerable<(string Name, string Value)> more)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["objective"] = "reg:squarederror",
            ["max_depth"] = Invariant(depth),
            ["eta"] = Invariant(eta),
            ["num_round"] = Invariant(rounds),
            ["eval_metric"] = "rmse",
        };
        foreach (var (parameter, value) in more)
        {
            parameters[parameter] = value;
        }

        return new SampleTraining(
            name, SampleNames.XGBoostImage, BikeTrain, BikeValidation, parameters, TimeSpan.FromDays(daysAgo), Minutes(2.5 + (rounds / 60.0)));
    }

    private static SampleTraining Stock(string name, double daysAgo, params IEnumerable<(string Name, string Value)> more)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["predictor_type"] = "binary_classifier",
            ["mini_batch_size"] = "100",
            ["feature_dim"] = "30",
        };
        foreach (var (parameter, value) in more)
        {
            parameters[parameter] = value;
        }

        return new SampleTraining(
            name, SampleNames.LinearLearnerImage, StockTrain, StockValidation, parameters, TimeSpan.FromDays(daysAgo), Minutes(3.2));
    }

    private static TimeSpan Minutes(double minutes) => TimeSpan.FromMinutes(minutes);

    private static string Invariant(IFormattable value) => value.ToString(null, System.Globalization.CultureInfo.InvariantCulture);
}
