using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListModelsAsync(ListModelsRequest, CancellationToken)"/>.</summary>
public partial class ListModelsRequest : AmazonSageMakerRequest
{
    /// <summary>What the list is sorted by.</summary>
    public ModelSortKey? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public OrderKey? SortOrder { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Only names that contain this text. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListModelsAsync(ListModelsRequest, CancellationToken)"/>.</summary>
public partial class ListModelsResponse : AmazonWebServiceResponse
{
    /// <summary>The models of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<ModelSummary>? Models { get; set; } = Initial.List<ModelSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListModelsAsync(ListModelsRequest, CancellationToken)"/>. Each paginator can
/// be enumerated once.
/// </summary>
public interface IListModelsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListModelsResponse> Responses { get; }

    /// <summary>Models of all pages, one after another.</summary>
    IPaginatedEnumerable<ModelSummary> Models { get; }
}

/// <inheritdoc cref="IListModelsPaginator"/>
internal sealed class ListModelsPaginator(TokenPaginator<ListModelsRequest, ListModelsResponse> pages) : IListModelsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListModelsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<ModelSummary> Models => pages.Items(page => page.Models);
}
