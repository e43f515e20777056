using System.Reflection;
using Amazon.CloudWatch;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;

namespace AwsSdk.Tests;

/// <summary>The rules of AWS's SDK for .NET, version 4, that make these clients interchangeable with the official ones.</summary>
public sealed class ConventionTests
{
    public static TheoryData<Type> Clients => [typeof(AmazonSageMakerClient), typeof(AmazonSageMakerRuntimeClient), typeof(AmazonCloudWatchClient)];

    [Theory]
    [MemberData(nameof(Clients))]
    public void PublicTypes_AreOfTheOfficialKindsOnly(Type client)
    {
        var strangers = client.Assembly.GetExportedTypes().Where(type => !IsOfficialKind(type, client)).Select(type => type.FullName);

        strangers.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Client_Constructors_AreTheTwelveOfficialOnes(Type client)
    {
        var config = client.FullName!.Replace("Client", "Config", StringComparison.Ordinal).Split('.')[^1];
        string[][] credentials = [[], ["AWSCredentials"], ["String", "String"], ["String", "String", "String"]];
        var expected = credentials.SelectMany(keys => new[] { keys, [.. keys, "RegionEndpoint"], [.. keys, config] }).Select(keys => string.Join(',', keys));

        var actual = client.GetConstructors().Select(constructor => string.Join(',', constructor.GetParameters().Select(parameter => parameter.ParameterType.Name)));

        actual.ShouldBe(expected, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Operations_HaveARequestAResponseAndAVirtualMethod(Type client)
    {
        var types = client.Assembly.GetExportedTypes();
        var service = types.Single(type => type.IsInterface && type.IsAssignableTo(typeof(IAmazonService)));
        foreach (var request in ModelRequests(client))
        {
            var operation = request.Name[..^"Request".Length];
            var response = types.Single(type => type.Name == operation + "Response");
            response.BaseType.ShouldBe(typeof(AmazonWebServiceResponse));
            foreach (var owner in new[] { service, client })
            {
                var method = owner.GetMethod(operation + "Async", [request, typeof(CancellationToken)]).ShouldNotBeNull(operation);
                method.IsVirtual.ShouldBeTrue(operation);
                method.ReturnType.ShouldBe(typeof(Task<>).MakeGenericType(response), operation);
                method.GetParameters().Select(parameter => parameter.Name).ShouldBe(["request", "cancellationToken"]);
                method.GetParameters()[1].HasDefaultValue.ShouldBeTrue(operation);
            }
        }
    }

    [Fact]
    public void OperationCounts_AreThoseOfTheSubset()
    {
        ModelRequests(typeof(AmazonSageMakerClient)).Count().ShouldBe(32);
        ModelRequests(typeof(AmazonSageMakerRuntimeClient)).Count().ShouldBe(2);
        ModelRequests(typeof(AmazonCloudWatchClient)).Count().ShouldBe(7);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void ModelProperties_AreNullableAndNullAtFirst(Type client)
    {
        var offenders = new List<string>();
        foreach (var type in Shapes(client))
        {
            var instance = Activator.CreateInstance(type).ShouldNotBeNull(type.Name);
            type.IsSealed.ShouldBeFalse(type.Name);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                if (property is not { CanRead: true, CanWrite: true } || !IsMemberType(property.PropertyType) || property.GetValue(instance) is not null)
                {
                    offenders.Add($"{type.Name}.{property.Name}: {property.PropertyType}");
                }
            }
        }

        offenders.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void Exceptions_DeriveFromTheServicesOwnAndHaveSixConstructors(Type client)
    {
        string[] expected =
        [
            "", "String", "String,Exception", "Exception",
            "String,Exception,ErrorType,String,String,HttpStatusCode", "String,ErrorType,String,String,HttpStatusCode",
        ];
        var exceptions = client.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception))).ToList();
        var common = exceptions.Single(type => type.Namespace == client.Namespace);
        common.Name.ShouldBe(client.Name.Replace("Client", "Exception", StringComparison.Ordinal));
        foreach (var exception in exceptions)
        {
            exception.BaseType.ShouldBe(exception == common ? typeof(AmazonServiceException) : common);
            exception.Name.ShouldEndWith("Exception");
            exception.GetConstructors()
                .Select(constructor => string.Join(',', constructor.GetParameters().Select(parameter => parameter.ParameterType.Name)))
                .ShouldBe(expected, ignoreOrder: true, exception.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public void ExceptionConstructors_PassEverythingOn(Type client)
    {
        var cause = new InvalidOperationException("cause");
        foreach (var type in client.Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Exception))))
        {
            var full = (AmazonServiceException)Activator.CreateInstance(
                type, "m", cause, ErrorType.Sender, "c", "r", System.Net.HttpStatusCode.Conflict)!;
            full.Message.ShouldBe("m");
            full.InnerException.ShouldBe(cause);
            full.ErrorType.ShouldBe(ErrorType.Sender);
            full.ErrorCode.ShouldBe("c");
            full.RequestId.ShouldBe("r");
            full.StatusCode.ShouldBe(System.Net.HttpStatusCode.Conflict);
            ((Exception)Activator.CreateInstance(type, cause)!).InnerException.ShouldBe(cause, type.Name);
            ((Exception)Activator.CreateInstance(type, "m", cause)!).InnerException.ShouldBe(cause, type.Name);
        }
    }

    private static IEnumerable<Type> ModelRequests(Type client) => client.Assembly.GetExportedTypes()
        .Where(type => type.IsSubclassOf(typeof(AmazonWebServiceRequest)) && type.BaseType != typeof(AmazonWebServiceRequest));

    private static IEnumerable<Type> Shapes(Type client) => client.Assembly.GetExportedTypes()
        .Where(type => type is { IsClass: true } && type.Namespace == client.Namespace + ".Model" && !type.IsSubclassOf(typeof(Exception)));

    private static bool IsOfficialKind(Type type, Type client) =>
        type.Namespace == client.Namespace + ".Model"
            ? type.IsClass || type.Name.EndsWith("Paginator", StringComparison.Ordinal) || type.Name.EndsWith("PaginatorFactory", StringComparison.Ordinal)
            : type.Namespace == client.Namespace
                && (type == client || type.IsAssignableTo(typeof(IAmazonService)) || type.IsSubclassOf(typeof(ClientConfig))
                    || type.IsSubclassOf(typeof(AmazonServiceException)) || type.IsSubclassOf(typeof(ConstantClass)));

    /// <summary>Scalars are nullable; elements of collections are not, and never enums.</summary>
    private static bool IsMemberType(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
        {
            return IsElementType(type.GetGenericArguments()[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Dictionary<,>))
        {
            return type.GetGenericArguments()[0] == typeof(string) && IsElementType(type.GetGenericArguments()[1]);
        }

        return !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
    }

    private static bool IsElementType(Type type) =>
        type.IsGenericType && !type.IsValueType ? IsMemberType(type) : Nullable.GetUnderlyingType(type) is null && !type.IsSubclassOf(typeof(ConstantClass));
}
