using Microsoft.AspNetCore.Diagnostics;

namespace Dashboard.Hosting;

/// <summary>Lets the error and not-found pages answer whatever the failed request was.</summary>
internal static class Outcomes
{
    /// <summary>
    /// Runs a failed request again as a GET: as a POST, the page would read the form that may be why it failed.
    /// Only a missing page becomes the not-found page; another refusal keeps its bare status.
    /// </summary>
    public static IApplicationBuilder UseOutcomes(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }

        await next(context);
        if (context.Response.StatusCode != StatusCodes.Status404NotFound && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
    });
}
