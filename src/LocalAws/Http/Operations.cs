namespace LocalAws.Http;

/// <summary>All operation tables by signing name. Several tables may share a service.</summary>
internal sealed class Operations(IEnumerable<OperationTable> tables)
{
    private readonly ILookup<string, OperationTable> _tables = tables.ToLookup(table => table.Service, StringComparer.Ordinal);

    /// <summary>Finds an operation, or throws what AWS answers for one it does not know.</summary>
    public AwsOperation Find(string service, string name)
    {
        foreach (var table in _tables[service])
        {
            if (table.TryFind(name) is { } operation)
            {
                return operation;
            }
        }

        throw new AwsError("UnknownOperationException", $"LocalAws does not support {service}:{name}.");
    }
}
