using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>CreateEndpoint and DeleteEndpoint; <see cref="EndpointLifecycle"/> does what follows.</summary>
internal sealed class EndpointOperations(IDocumentStore documents, EndpointLifecycle lifecycle, TimeProvider timeProvider)
{
    private static readonly InputShape s_create = new(Members.Name("EndpointName"), Members.Name("EndpointConfigName"));
    private static readonly InputShape s_delete = new(Members.Name("EndpointName"));

    /// <summary>Adds the operations.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add("CreateEndpoint", Create);
        table.Add("DeleteEndpoint", Delete);
    }

    private JsonObject Create(JsonObject input)
    {
        s_create.Check(input);
        var name = input.RequiredText("EndpointName");
        var config = DescribeOperations.Require(documents, Kinds.EndpointConfig, input.RequiredText("EndpointConfigName"));
        var document = EndpointDocument.Creating(name, config, documents, timeProvider.GetUtcNow());
        document[Private.DueTime] = JsonMembers.Epoch(timeProvider.GetUtcNow() + EndpointLifecycle.CreationTime);
        if (!documents.TryAdd(Kinds.Endpoint, name, document))
        {
            throw AwsError.Validation($"Cannot create already existing endpoint \"{Kinds.Arn(Kinds.Endpoint, name)}\".");
        }

        lifecycle.Follow(name);
        return document.Pick("EndpointArn");
    }

    private JsonObject? Delete(JsonObject input)
    {
        s_delete.Check(input);
        var name = input.RequiredText("EndpointName");
        var now = timeProvider.GetUtcNow();
        var isRefused = false;
        var isFound = documents.Update(Kinds.Endpoint, name, endpoint =>
        {
            isRefused = endpoint.Text("EndpointStatus") is not ("InService" or "Failed" or "OutOfService");
            if (!isRefused)
            {
                EndpointDocument.SetStatus(endpoint, "Deleting", now);
                endpoint[Private.DueTime] = JsonMembers.Epoch(now + EndpointLifecycle.DeletionTime);
            }
        });
        if (!isFound)
        {
            throw DescribeOperations.Missing(Kinds.Endpoint, name);
        }

        if (isRefused)
        {
            throw AwsError.Validation($"Cannot update in-progress endpoint \"{Kinds.Arn(Kinds.Endpoint, name)}\".");
        }

        lifecycle.Follow(name);
        return null;
    }
}
