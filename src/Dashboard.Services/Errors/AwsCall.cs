namespace Dashboard.Services.Errors;

/// <summary>What is being asked of AWS, for messages and for the mapping of errors.</summary>
/// <param name="Action">IAM action, such as <c>sagemaker:DescribeEndpoint</c>.</param>
/// <param name="Noun">What it concerns in a person's words, such as <c>endpoint</c>.</param>
/// <param name="Resource">Name of the one resource concerned; null for lists.</param>
internal sealed record AwsCall(string Action, string Noun, string? Resource = null)
{
    /// <summary>Runs a call and maps its failure once.</summary>
    /// <exception cref="ServiceException">Whatever AWS or the network failed with.</exception>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> send, CancellationToken cancellationToken)
    {
        try
        {
            return await send(cancellationToken);
        }
        catch (Exception exception) when (IsFailure(exception, cancellationToken))
        {
            throw AwsErrorMapper.Map(exception, this);
        }
    }

    /// <summary>Runs a paged call and maps its failure once.</summary>
    /// <param name="pages">Items of all pages, fetched as they are enumerated.</param>
    /// <param name="limit">Stop after this many.</param>
    /// <param name="cancellationToken">Cancels the enumeration.</param>
    /// <exception cref="ServiceException">Whatever AWS or the network failed with.</exception>
    public Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> pages, int limit, CancellationToken cancellationToken) =>
        RunAsync(
            async token =>
            {
                List<T> items = [];
                await foreach (var item in pages.WithCancellation(token))
                {
                    items.Add(item);
                    if (items.Count == limit)
                    {
                        break;
                    }
                }

                return items;
            },
            cancellationToken);

    private static bool IsFailure(Exception exception, CancellationToken cancellationToken) =>
        exception is not ServiceException
        && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);
}
