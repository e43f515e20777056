using System.Runtime.CompilerServices;
using Amazon.Runtime;

namespace AwsSdk.Shared;

/// <summary>Follows next-page tokens until an answer brings none. Can be enumerated once.</summary>
/// <param name="request">First request; its token is replaced from page to page.</param>
/// <param name="send">Sends a request.</param>
/// <param name="nextToken">Reads the token of an answer.</param>
/// <param name="setToken">Puts a token into the request.</param>
internal sealed class TokenPaginator<TRequest, TResponse>(
    TRequest request,
    Func<TRequest, CancellationToken, Task<TResponse>> send,
    Func<TResponse, string?> nextToken,
    Action<TRequest, string?> setToken) : IPaginator<TResponse>
    where TRequest : AmazonWebServiceRequest
{
    private int _isUsed;

    /// <summary>The pages.</summary>
    public IPaginatedEnumerable<TResponse> Responses => new PaginatedResponse<TResponse>(this);

    /// <summary>The items of all pages; a page without the list has none.</summary>
    public IPaginatedEnumerable<TItem> Items<TItem>(Func<TResponse, IEnumerable<TItem>?> items) =>
        new PaginatedResultKeyResponse<TResponse, TItem>(this, response => items(response) ?? []);

    /// <inheritdoc/>
    public async IAsyncEnumerable<TResponse> PaginateAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref _isUsed, 1) != 0)
        {
            throw new InvalidOperationException("This paginator has been enumerated already; ask the client's Paginators for a new one.");
        }

        PaginatorUtils.SetUserAgentAdditionOnRequest(request);
        string? token;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var response = await send(request, cancellationToken).ConfigureAwait(false);
            token = nextToken(response);
            setToken(request, token);
            yield return response;
        }
        while (!string.IsNullOrEmpty(token));
    }
}
