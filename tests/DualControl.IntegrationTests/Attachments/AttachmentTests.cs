using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using DualControl.Attachments.Infrastructure;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Time;
using DualControl.UnitTests.BuildingBlocks.Files;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Attachments;

public sealed class AttachmentTests(Hosts hosts)
{
    private static readonly byte[] Docx = SampleFiles.Docx;

    [Theory, EachDatabase]
    public async Task A_file_comes_back_as_it_was_whole_and_in_ranges(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var added = (await UploadAsync(e.Frontline, e.Id, "巡查照片 1.png", SampleFiles.Png, "image/png")).ShouldBe(HttpStatusCode.Created);
        added["name"]!.GetValue<string>().ShouldBe("巡查照片 1.png");
        added["mediaType"]!.GetValue<string>().ShouldBe("image/png");
        added["size"]!.GetValue<long>().ShouldBe(SampleFiles.Png.Length);
        var sha = Convert.ToHexStringLower(SHA256.HashData(SampleFiles.Png));
        added["sha256"]!.GetValue<string>().ShouldBe(sha);
        added.Message.Headers.Location!.ToString().ShouldEndWith($"/api/v1/attachments/{added.Id}");
        (await e.Section.GetAsync($"attachments/{added.Id}")).ShouldBe(HttpStatusCode.OK)["claimedBy"].ShouldBeNull();

        var content = $"attachments/{added.Id}/content";
        (await e.Principal.BytesAsync(content)).ShouldBe(SampleFiles.Png);
        var whole = (await e.Principal.GetAsync(content)).ShouldBe(HttpStatusCode.OK);
        whole.ETag.ShouldBe($"\"{sha}\"");
        whole.Message.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        whole.Message.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        whole.Message.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("巡查照片 1.png");
        var part = (await e.Principal.GetAsync(content, ("Range", "bytes=1-3"))).ShouldBe(HttpStatusCode.PartialContent);
        part.Text.ShouldBe("PNG");
        part.Message.Content.Headers.ContentRange!.ToString().ShouldBe($"bytes 1-3/{SampleFiles.Png.Length}");
        (await e.Principal.GetAsync(content, ("Range", "bytes=1-3"), ("If-Range", "\"other\""))).ShouldBe(HttpStatusCode.OK);
        (await e.Principal.GetAsync(content, ("Range", "bytes=9999-"))).ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        (await e.Principal.GetAsync(content, ("If-None-Match", whole.ETag))).ShouldBe(HttpStatusCode.NotModified);
    }

    [Theory, EachDatabase]
    public async Task A_file_that_is_not_good_is_refused(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        (await UploadAsync(e.Safety, e.Id, "a.exe", [.. "MZ"u8, 1, 2], "application/octet-stream")).ShouldBeRefused(422, "file.type_not_allowed");
        (await UploadAsync(e.Safety, e.Id, "宏.docx", SampleFiles.Docm, "application/octet-stream")).ShouldBeRefused(422, "file.active_content");
        (await UploadAsync(e.Safety, e.Id, "a.pdf", SampleFiles.Png, "application/pdf")).ShouldBeRefused(422, "file.type_mismatch").Text.ShouldContain("png");
        (await UploadAsync(e.Safety, e.Id, "a.png", SampleFiles.Png, "application/pdf")).ShouldBeRefused(422, "file.type_mismatch");
        (await UploadAsync(e.Safety, e.Id, "../a.png", SampleFiles.Png, "image/png")).ShouldBeRefused(422, "file.name_invalid");
        (await UploadAsync(e.Safety, e.Id, "a.png", [], "image/png")).ShouldBeRefused(400, "file.missing");
        (await UploadAsync(e.Safety, e.Id, "a.png", SampleFiles.Png, "image/png", part: "other")).ShouldBeRefused(400, "file.missing");
        (await e.Safety.PostAsync($"enterprises/{e.Id}/attachments", new { file = "x" })).ShouldBeRefused(415, "request.unsupported_media_type");
        var cut = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nab"u8.ToArray());
        cut.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        (await e.Safety.SendAsync(HttpMethod.Post, $"enterprises/{e.Id}/attachments", cut)).ShouldBeRefused(422, "file.damaged");
    }

    [Theory, EachDatabase]
    public async Task Nobody_else_sees_or_adds_the_files_of_an_enterprise(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var (e, other) = (await TestEnterprise.CreateAsync(api), await TestEnterprise.CreateAsync(api));
        var id = (await UploadAsync(e.Safety, e.Id, "a.docx", Docx, "application/octet-stream")).ShouldBe(HttpStatusCode.Created).Id;
        (await other.Safety.GetAsync($"attachments/{id}")).ShouldBeRefused(404, "request.not_found");
        (await other.Safety.GetAsync($"attachments/{id}/content")).ShouldBeRefused(404, "request.not_found");
        (await UploadAsync(other.Safety, e.Id, "a.docx", Docx, "application/octet-stream")).ShouldBeRefused(404, "request.not_found");
        (await UploadAsync(await api.AsAsync("demo-auditor"), e.Id, "a.docx", Docx, "application/octet-stream")).ShouldBe(HttpStatusCode.Forbidden);
        (await UploadAsync(api.Anonymous, e.Id, "a.docx", Docx, "application/octet-stream")).ShouldBe(HttpStatusCode.Unauthorized);
        (await other.Principal.PostAsync($"enterprises/{other.Id}/policies", PolicyWith(id))).ShouldBeRefused(422, "attachment.not_of_enterprise").Text.ShouldContain("attachmentIds[0]");
    }

    [Theory, EachDatabase]
    public async Task A_policy_of_files_names_them_and_keeps_them_what_no_record_names_goes(TestDatabase database)
    {
        var api = await hosts.ApiAsync(database);
        var e = await TestEnterprise.CreateAsync(api);
        var kept = await UploadAsync(e.Safety, e.Id, "制度.docx", Docx, "application/octet-stream");
        byte[] lost = [.. SampleFiles.Pdf[..^6], .. System.Text.Encoding.ASCII.GetBytes($"%{Routes.UnknownId()}\n%%EOF\n")];
        var unnamed = (await UploadAsync(e.Safety, e.Id, "草稿.pdf", lost, "application/pdf")).ShouldBe(HttpStatusCode.Created);
        var policy = (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", PolicyWith(kept.Id))).ShouldBe(HttpStatusCode.Created);
        policy["attachments"]![0]!["sha256"]!.GetValue<string>().ShouldBe(kept["sha256"]!.GetValue<string>());
        (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", PolicyWith())).ShouldBeRefused(400, "request.invalid").Text.ShouldContain("\"text\"");
        (await e.Principal.PostAsync($"enterprises/{e.Id}/policies", PolicyWith(kept.Id, kept.Id))).ShouldBeRefused(400, "request.invalid").Text.ShouldContain("attachmentIds");
        await api.SettleAsync();
        (await e.Safety.GetAsync($"attachments/{kept.Id}"))["claimedBy"]!["objectType"]!.GetValue<string>().ShouldBe("Policy");

        var services = api.Host.Services;
        using (services.GetRequiredService<AdjustableClock>().TravelTo(TimeProvider.System.GetUtcNow().AddHours(25)))
            await services.GetRequiredService<Leftovers>().CleanAsync(TestContext.Current.CancellationToken);
        (await e.Safety.GetAsync($"attachments/{unnamed.Id}")).ShouldBeRefused(404, "request.not_found");
        (await services.GetRequiredService<IContentStore>().ExistsAsync(unnamed["sha256"]!.GetValue<string>(), TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await e.Safety.BytesAsync($"attachments/{kept.Id}/content")).ShouldBe(Docx);
    }

    [Theory, EachDatabase]
    public async Task A_large_file_streams_and_one_too_large_is_refused(TestDatabase database)
    {
        var e = await TestEnterprise.CreateAsync(await hosts.ApiAsync(database));
        var film = new byte[60 * 1024 * 1024];
        SampleFiles.Mp4[..20].CopyTo(film, 0);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(film.AsSpan(20), film.Length - 20);
        "mdat"u8.CopyTo(film.AsSpan(24));
        (await UploadAsync(e.Safety, e.Id, "演练.mp4", film, "video/mp4", key: "first")).ShouldBe(HttpStatusCode.Created);
        var replayed = (await UploadAsync(e.Safety, e.Id, "演练.mp4", film, "video/mp4", key: "first")).ShouldBe(HttpStatusCode.Created);
        replayed.Message.Headers.GetValues("Idempotency-Replayed").ShouldBe(["true"]);
        (await UploadAsync(e.Safety, e.Id, "长片.mp4", new byte[101 * 1024 * 1024], "video/mp4", askFirst: true)).ShouldBeRefused(413, "request.too_large");
    }

    private static object PolicyWith(params string[] attachmentIds) =>
        new { kind = "riskControl", title = "风险管控制度", issuedBy = "总经理", effectiveFrom = "2026-01-01", text = (string?)null, attachmentIds };

    private static async Task<Answer> UploadAsync(ApiClient client, string enterpriseId, string name, byte[] content, string mediaType, string part = "file", string? key = null, bool askFirst = false)
    {
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = MediaTypeHeaderValue.Parse(mediaType);
        using var form = new MultipartFormDataContent { { file, part, name } };
        return await client.SendAsync(HttpMethod.Post, $"enterprises/{enterpriseId}/attachments", form, key is not null ? [("Idempotency-Key", key)] : askFirst ? [("Expect", "100-continue")] : []);
    }
}
