using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.IntegrationTests.Hosting;

/// <summary>An HTTP answer, read whole.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonNode Json => JsonNode.Parse(Text) ?? throw new InvalidOperationException("The answer is null.");
    public string Code => Json["code"]?.GetValue<string>() ?? "";
    public string Id => Json["id"]!.GetValue<string>();
    public string ETag => Message.Headers.ETag?.Tag ?? "";
    public JsonNode? this[string property] => Json.AsObject().TryGetPropertyValue(property, out var value) ? value : throw new InvalidOperationException($"No {property} in: {Text}");

    /// <summary>Fails with the whole answer when the status is another.</summary>
    public Answer ShouldBe(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }

    /// <summary>An RFC 9457 refusal with this code.</summary>
    public Answer ShouldBeRefused(int status, string code)
    {
        ((int)Status).ShouldBe(status, Text);
        Message.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        Code.ShouldBe(code, Text);
        return this;
    }
}

/// <summary>The API of a host, called by anybody.</summary>
internal sealed class Api(DualControlHost host)
{
    private static readonly ConcurrentDictionary<(DualControlHost, string), Task<string>> Tokens = new();

    public DualControlHost Host => host;

    /// <summary>Somebody without a token.</summary>
    public ApiClient Anonymous => new(host, null);

    /// <summary>A demo client, e.g. <c>demo-office</c>.</summary>
    public async Task<ApiClient> AsAsync(string client, string secret = "demo-only") => new(host, await Tokens.GetOrAdd((host, client), _ => TokenAsync(client, secret)));

    /// <summary>A client made by the administrator for one test.</summary>
    public async Task<ApiClient> RegisterAsync(
        string clientId, string[] roles, string? sectionId = null, string? enterpriseId = null, string? unitId = null, string? postId = null)
    {
        var admin = await AsAsync("demo-admin");
        (await admin.PostAsync("clients", new { clientId, name = clientId.Split('-')[0], secret = "test-secret", roles, sectionId, enterpriseId, unitId, postId })).ShouldBe(HttpStatusCode.Created);
        return await AsAsync(clientId, "test-secret");
    }

    /// <summary>A section of one test alone, without an industry, and its officer: linking it changes what nobody else sees.</summary>
    public async Task<(string SectionId, ApiClient Officer)> SectionAsync()
    {
        var name = $"包联股{Routes.UnknownId()[19..]}";
        var id = await (await AsAsync("demo-office")).CreateAsync("sections", new { name, industries = Array.Empty<string>(), leadershipPosts = Array.Empty<string>() });
        return (id, await RegisterAsync($"officer-{id}", ["sectionOfficer"], sectionId: id));
    }

    /// <summary>Waits until every event that is due has been handled.</summary>
    public Task SettleAsync() => host.Services.GetRequiredService<OutboxDispatcher>().DrainAsync(TestContext.Current.CancellationToken);

    public async Task<string> TokenAsync(string client, string secret)
    {
        using var answer = await host.Http.PostAsync("/connect/token", new FormUrlEncodedContent(
            [new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", secret)]));
        var json = await answer.Content.ReadFromJsonAsync<JsonNode>();
        return json?["access_token"]?.GetValue<string>() ?? throw new InvalidOperationException($"{client} got no token: {json}");
    }
}

/// <summary>Calls the API with one token.</summary>
internal sealed class ApiClient(DualControlHost host, string? token)
{
    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public Task<Answer> PostAsync(string path, object? body = null, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Post, path, JsonOf(body), headers);

    public Task<Answer> PutAsync(string path, object? body, string? etag, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Put, path, JsonOf(body), etag is null ? headers : [("If-Match", etag), .. headers]);

    /// <summary>A whole list, page by page.</summary>
    public async Task<List<JsonNode>> AllAsync(string list)
    {
        var rows = new List<JsonNode>();
        string? cursor = null;
        do
        {
            var page = (await GetAsync($"{list}{(list.Contains('?') ? '&' : '?')}limit=150{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}")).ShouldBe(HttpStatusCode.OK);
            rows.AddRange(page["items"]!.AsArray().Select(i => i!));
            cursor = page["next"]?.GetValue<string>();
        }
        while (cursor is not null);
        return rows;
    }

    /// <summary>The id of what was created.</summary>
    public async Task<string> CreateAsync(string path, object body) => (await PostAsync(path, body)).ShouldBe(HttpStatusCode.Created).Id;

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith('/') ? path : $"/api/v1/{path}") { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var answer = await host.Http.SendAsync(request);
        return new Answer(answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer);
    }

    /// <summary>One file as multipart/form-data.</summary>
    public async Task<Answer> UploadAsync(string path, string fileName, byte[] content, string mediaType = "application/octet-stream", params (string Name, string Value)[] headers)
    {
        using var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue(mediaType);
        using var form = new MultipartFormDataContent { { part, "file", fileName } };
        return await SendAsync(HttpMethod.Post, path, form, headers);
    }

    /// <summary>Raw bytes of a file.</summary>
    public async Task<byte[]> BytesAsync(string path, string? language = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/{path}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        using var answer = await host.Http.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }

    private static StringContent? JsonOf(object? body) => body switch
    {
        null => null,
        string text => new StringContent(text, Encoding.UTF8, "application/json"),
        JsonNode node => new StringContent(node.ToJsonString(), Encoding.UTF8, "application/json"),
        _ => new StringContent(System.Text.Json.JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
    };
}
