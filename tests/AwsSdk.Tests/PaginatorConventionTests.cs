using System.Reflection;
using Amazon.CloudWatch;
using Amazon.Runtime;
using Amazon.SageMaker;

namespace AwsSdk.Tests;

/// <summary>Every list operation has a paginator with its answers and its result keys.</summary>
public sealed class PaginatorConventionTests
{
    [Fact]
    public void Paginators_OfSageMaker_AreThoseOfTheListOperations() =>
        Operations(typeof(Amazon.SageMaker.Model.ISageMakerPaginatorFactory)).ShouldBe(
            [
                "ListAutoMLJobs", "ListCandidatesForAutoMLJob", "ListEndpointConfigs", "ListEndpoints", "ListHyperParameterTuningJobs", "ListModels",
                "ListMonitoringExecutions", "ListMonitoringSchedules", "ListProcessingJobs", "ListTrainingJobs",
                "ListTrainingJobsForHyperParameterTuningJob", "ListTransformJobs",
            ],
            ignoreOrder: true);

    [Fact]
    public void Paginators_OfCloudWatch_AreThoseOfThePagedOperations() =>
        Operations(typeof(Amazon.CloudWatch.Model.ICloudWatchPaginatorFactory)).ShouldBe(
            ["GetMetricData", "ListMetrics", "DescribeAlarms", "DescribeAlarmHistory"],
            ignoreOrder: true);

    [Theory]
    [InlineData(typeof(IAmazonSageMaker), typeof(Amazon.SageMaker.Model.ISageMakerPaginatorFactory))]
    [InlineData(typeof(IAmazonCloudWatch), typeof(Amazon.CloudWatch.Model.ICloudWatchPaginatorFactory))]
    public void Paginators_OfAService_HaveResponsesAndResultKeys(Type service, Type factory)
    {
        service.GetProperty("Paginators").ShouldNotBeNull().PropertyType.ShouldBe(factory);
        foreach (var method in factory.GetMethods())
        {
            var request = method.GetParameters().ShouldHaveSingleItem().ParameterType;
            request.Name.ShouldBe(method.Name + "Request");
            method.ReturnType.Name.ShouldBe($"I{method.Name}Paginator");
            var response = factory.Assembly.GetType($"{factory.Namespace}.{method.Name}Response").ShouldNotBeNull();
            var properties = method.ReturnType.GetProperties().ToDictionary(property => property.Name, property => property.PropertyType);
            properties.Remove("Responses", out var responses).ShouldBeTrue();
            responses.ShouldBe(typeof(IPaginatedEnumerable<>).MakeGenericType(response));
            properties.ShouldNotBeEmpty(method.Name);
            foreach (var (key, type) in properties)
            {
                var items = response.GetProperty(key).ShouldNotBeNull($"{method.Name}.{key}").PropertyType;
                type.ShouldBe(typeof(IPaginatedEnumerable<>).MakeGenericType(items.GetGenericArguments()));
            }
        }
    }

    private static IEnumerable<string> Operations(Type factory) =>
        factory.GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name);
}
