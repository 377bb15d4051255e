using System.Text;
using DualControl.Attachments.Contracts;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Security;
using DualControl.Risks.Application.HazardReports;
using DualControl.Risks.Application.ReportingPoints;
using DualControl.Risks.Domain;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.Risks.Api;

/// <summary>扫码报告页 <c>/r/{token}</c>: the form without login, and the outcome by lookup code. Changes are limited to 20 a minute from one address, and by point and enterprise.</summary>
internal static class ReportPageRoutes
{
    public static void Map(IEndpointRouteBuilder root)
    {
        var pages = root.MapGroup("/r").ExcludeFromDescription().AllowAnonymous().WithMetadata(new PublicPage()).AddEndpointFilter(AsAnybody);
        pages.MapGet("/{token}", ShowFormAsync);
        pages.MapPost("/{token}", TakeAsync).DisableAntiforgery();
        pages.MapGet("/{token}/{lookupCode}", ShowOutcomeAsync);
    }

    /// <summary>Whoever opens the page acts as nobody in particular, also with a token of this API.</summary>
    private static ValueTask<object?> AsAnybody(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.RequestServices.GetRequiredService<CallerContext>().Use(Caller.Applicant);
        return next(context);
    }

    private static async Task<IResult> ShowFormAsync(HttpContext http, IRequestSender sender, string token)
    {
        var form = await sender.SendAsync(new GetReportForm(token), http.RequestAborted);
        return form.IsFailure ? Html(http, ReportPage.NotFound(), StatusCodes.Status404NotFound) : Html(http, ReportPage.Form(form.Value.Title, new ReportEntries(Ids.New().ToString("N")), []));
    }

    private static async Task<IResult> ShowOutcomeAsync(HttpContext http, IRequestSender sender, string token, string lookupCode)
    {
        var report = await sender.SendAsync(new GetReportOutcome(token, lookupCode), http.RequestAborted);
        return report.IsFailure ? Html(http, ReportPage.NotFound(), StatusCodes.Status404NotFound) : Html(http, ReportPage.Outcome(report.Value));
    }

    private static async Task<IResult> TakeAsync(HttpContext http, IRequestSender sender, Uploads uploads, IContentStore store, string token)
    {
        var ct = http.RequestAborted;
        var shown = await sender.SendAsync(new GetReportForm(token), ct);
        if (shown.IsFailure) return Html(http, ReportPage.NotFound(), StatusCodes.Status404NotFound);
        if (await ReadAsync(http.Request, ct) is not { } form) return Html(http, ReportPage.Form(shown.Value.Title, new ReportEntries(Ids.New().ToString("N")), [Words("hazard_report.form")]), StatusCodes.Status400BadRequest);
        var entries = new ReportEntries(Text(form, "formKey"), Text(form, "what"), Text(form, "place"), Text(form, "contact"));
        // Filled in by a program: it is told what it wants to hear.
        if (Text(form, "website").Length > 0) return Html(http, ReportPage.Thanks($"/r/{token}/{entries.FormKey[..Math.Min(10, entries.FormKey.Length)]}"));

        var photos = await PhotosAsync(form, uploads, store, ct);
        if (photos.IsFailure) return Again(photos.Error);
        var receipt = await sender.SendAsync(new SubmitHazardReport(token, entries.FormKey, entries.What.Trim(), entries.Place, entries.Contact, photos.Value), ct);
        if (!receipt.IsFailure) return Html(http, ReportPage.Thanks($"{ReportingPointView.PathOf(token)}/{receipt.Value.LookupCode}"));
        if (receipt.Error.Code != RiskErrors.TooManyReports.Code) return Again(receipt.Error);
        http.Response.Headers.RetryAfter = "3600";
        var (zh, en) = Words(receipt.Error.Code);
        return Html(http, ReportPage.Refused(zh, en), StatusCodes.Status429TooManyRequests);

        IResult Again(Error error)
        {
            var wrong = error.Fields.Count > 0 ? error.Fields.Select(f => Language.Both(() => f.Reason.ToString())) : [Words(error.Code)];
            return Html(http, ReportPage.Form(shown.Value.Title, entries, [.. wrong]), StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<Result<IReadOnlyList<AttachedFile>>> PhotosAsync(IFormCollection form, Uploads uploads, IContentStore store, CancellationToken ct)
    {
        var sent = form.Files.Where(f => f.Length > 0).ToList();
        if (sent.Count > ReportLimits.Photos || sent.Any(f => f.Length > ReportLimits.PhotoBytes)) return RiskErrors.PhotoInvalid;
        var photos = new List<AttachedFile>();
        foreach (var file in sent)
        {
            var judged = await uploads.JudgeAsync(file, ReportLimits.PhotoBytes, ct);
            if (judged.IsFailure) return judged.Error;
            await using var photo = judged.Value;
            if (photo.Type.MediaType is not ("image/jpeg" or "image/png")) return RiskErrors.PhotoInvalid;
            await store.PutAsync(photo.Sha256, photo.Content, ct);
            photos.Add(new AttachedFile(AttachmentId.New(), photo.Name, photo.Type.MediaType, photo.Size, photo.Sha256));
        }
        return photos;
    }

    /// <summary>The form; null when the body is none, or too long.</summary>
    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        const long Longest = (ReportLimits.Photos * ReportLimits.PhotoBytes) + 65_536;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = Longest;
        if (!request.HasFormContentType) return null;
        try
        {
            return await new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = Longest, ValueCountLimit = 20, ValueLengthLimit = 8192, KeyLengthLimit = 64 }).ReadFormAsync(ct);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    private static string Text(IFormCollection form, string name) => TextRules.IsStorable(form[name].ToString()) ? form[name].ToString() : "";

    private static (string Zh, string En) Words(string code) => Language.Both(() => Messages.Render(code));

    private static IResult Html(HttpContext http, string page, int status = StatusCodes.Status200OK)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ReportPage.ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return Results.Content(page, "text/html", Encoding.UTF8, status);
    }
}
