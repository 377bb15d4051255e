using DualControl.BuildingBlocks.Files;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DualControl.BuildingBlocks.Api;

public sealed partial class UseCases
{
    /// <summary>201 with the new object made of the one file of a multipart/form-data body.</summary>
    public async Task<IResult> Upload<TId, TView>(Func<IncomingFile, ICommand<TId>> command, Func<TId, IQuery<TView>> read, Func<TId, string> location)
    {
        var received = await uploads.ReceiveAsync(Http.Request, Http.RequestAborted);
        if (received.IsFailure) return ProblemResults.From(Http, received.Error);
        await using var file = received.Value;
        await store.PutAsync(file.Sha256, file.Content, Http.RequestAborted);
        var answer = await Create(command(file), read, location);
        // The clean-up may have taken the content just before the row was there to name it.
        if (!await store.ExistsAsync(file.Sha256, CancellationToken.None)) await store.PutAsync(file.Sha256, file.Content, CancellationToken.None);
        return answer;
    }

    /// <summary>201 with the new object made of the one table, .xlsx or .csv, of a multipart/form-data body.</summary>
    public async Task<IResult> UploadTable<TId, TView>(long maxBytes, Func<IncomingFile, ICommand<TId>> command, Func<TId, IQuery<TView>> read, Func<TId, string> location) =>
        await CreateOf(await uploads.ReceiveTableAsync(Http.Request, maxBytes, Http.RequestAborted), command, read, location);

    /// <summary>201 with the new object made of the one data file, .json, of a multipart/form-data body.</summary>
    public async Task<IResult> UploadJson<TId, TView>(long maxBytes, Func<IncomingFile, ICommand<TId>> command, Func<TId, IQuery<TView>> read, Func<TId, string> location) =>
        await CreateOf(await uploads.ReceiveJsonAsync(Http.Request, maxBytes, Http.RequestAborted), command, read, location);

    private async Task<IResult> CreateOf<TId, TView>(Result<IncomingFile> received, Func<IncomingFile, ICommand<TId>> command, Func<TId, IQuery<TView>> read, Func<TId, string> location)
    {
        if (received.IsFailure) return ProblemResults.From(Http, received.Error);
        await using var file = received.Value;
        return await Create(command(file), read, location);
    }

    /// <summary>200 with a stored file, 206 with a range of it, 304 or 416.</summary>
    public async Task<IResult> Content(IQuery<StoredFile> query)
    {
        var result = await sender.SendAsync(query, Http.RequestAborted);
        if (result.IsFailure) return ProblemResults.From(Http, result.Error);
        var file = result.Value;
        // Nothing a user uploaded is ever shown as a page of this host.
        Http.Response.Headers.XContentTypeOptions = "nosniff";
        Http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.Stream(new StoredContent(store, file), file.MediaType, file.Name, file.At, new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
