using System.Net;
using System.Security.Cryptography;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace DualControl.UnitTests.BuildingBlocks.Files;

/// <summary>Both stores do the same; the S3 one against a small stand-in that keeps objects in memory.</summary>
public sealed class ContentStoreTests : IAsyncLifetime
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
    private static readonly string Address = Convert.ToHexStringLower(SHA256.HashData(Content));
    private static readonly DateTimeOffset Start = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);

    private readonly string _folder = Directory.CreateTempSubdirectory("dualcontrol-files").FullName;
    private readonly AdjustableClock _clock = new();
    private readonly S3StandIn _s3 = new();

    public async ValueTask InitializeAsync() => await _s3.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _s3.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    public static TheoryData<string> Stores => new("Disk", "S3");

    [Theory, MemberData(nameof(Stores))]
    public async Task A_content_comes_back_whole_and_in_ranges(string kind)
    {
        var store = StoreOf(kind);
        var ct = TestContext.Current.CancellationToken;
        (await store.ExistsAsync(Address, ct)).ShouldBeFalse();
        (await store.OpenAsync(Address, 0, 10, ct)).ShouldBeNull();
        await store.PutAsync(Address, new MemoryStream(Content), ct);
        await store.PutAsync(Address, new MemoryStream(Content), ct);
        (await store.ExistsAsync(Address, ct)).ShouldBeTrue();
        (await ReadAsync(store, 0, Content.Length)).ShouldBe(Content);
        (await ReadAsync(store, 500, 1000)).ShouldBe(Content[500..1500]);
        (await ReadAsync(store, Content.Length - 1, 1)).ShouldBe(Content[^1..]);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Only_what_is_old_goes(string kind)
    {
        var store = StoreOf(kind);
        var ct = TestContext.Current.CancellationToken;
        await store.PutAsync(Address, new MemoryStream(Content), ct);
        var brought = _clock.GetUtcNow();
        (await store.BroughtBeforeAsync(brought.AddHours(-1), ct).ToListAsync(ct)).ShouldBeEmpty();
        (await store.BroughtBeforeAsync(brought.AddHours(1), ct).ToListAsync(ct)).ShouldBe([Address]);
        await store.RemoveAsync(Address, brought.AddHours(-1), ct);
        (await store.ExistsAsync(Address, ct)).ShouldBeTrue();
        await store.RemoveAsync(Address, brought.AddHours(1), ct);
        (await store.ExistsAsync(Address, ct)).ShouldBeFalse();
        await store.RemoveAsync(Address, brought.AddHours(1), ct);
    }

    [Fact]
    public async Task Bringing_a_content_again_makes_it_young()
    {
        var store = StoreOf("Disk");
        var ct = TestContext.Current.CancellationToken;
        using (_clock.TravelTo(Start)) await store.PutAsync(Address, new MemoryStream(Content), ct);
        using var later = _clock.TravelTo(Start.AddHours(30));
        var before = _clock.GetUtcNow().AddHours(-24);
        await store.PutAsync(Address, new MemoryStream(Content), ct);
        await store.RemoveAsync(Address, before, ct);
        (await ReadAsync(store, 0, Content.Length)).ShouldBe(Content);
    }

    [Fact]
    public async Task A_write_that_breaks_off_leaves_nothing_to_read()
    {
        var store = StoreOf("Disk");
        var ct = TestContext.Current.CancellationToken;
        await Should.ThrowAsync<IOException>(() => store.PutAsync(Address, new BreakingStream(Content), ct));
        (await store.ExistsAsync(Address, ct)).ShouldBeFalse();
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        await store.PutAsync(Address, new MemoryStream(Content), ct);
        (await ReadAsync(store, 0, Content.Length)).ShouldBe(Content);
    }

    private IContentStore StoreOf(string kind) => kind == "Disk"
        ? new DiskContentStore(new FileSettings(_folder, 1 << 20, 24, null, null), _clock)
        : new S3ContentStore(new S3Settings(_s3.Url, "us-east-1", "files", "key", "secret"));

    private static async Task<byte[]> ReadAsync(IContentStore store, long from, long count)
    {
        await using var stream = (await store.OpenAsync(Address, from, count, TestContext.Current.CancellationToken))!;
        var copy = new MemoryStream();
        await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
    }

    private sealed class BreakingStream(byte[] content) : MemoryStream(content)
    {
        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            await destination.WriteAsync(ToArray().AsMemory(0, 1000), cancellationToken);
            throw new IOException("The disk is gone.");
        }
    }

    /// <summary>The few calls of the S3 protocol the store makes.</summary>
    private sealed class S3StandIn : IAsyncDisposable
    {
        private readonly Dictionary<string, (byte[] Content, DateTimeOffset At)> _objects = [];
        private readonly WebApplication _app;

        public S3StandIn()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            _app = builder.Build();
            _app.Urls.Add("http://127.0.0.1:0");
            _app.Run(AnswerAsync);
        }

        public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

        public Task StartAsync() => _app.StartAsync();

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private async Task AnswerAsync(HttpContext http)
        {
            var key = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).SingleOrDefault();
            if (key is null)
            {
                var items = _objects.Select(o => $"<Contents><Key>{o.Key}</Key><LastModified>{o.Value.At:yyyy-MM-ddTHH:mm:ss.fffZ}</LastModified><Size>{o.Value.Content.Length}</Size></Contents>");
                http.Response.ContentType = "application/xml";
                await http.Response.WriteAsync($"<ListBucketResult><IsTruncated>false</IsTruncated>{string.Concat(items)}</ListBucketResult>");
                return;
            }
            switch (http.Request.Method)
            {
                case "PUT":
                    var body = new MemoryStream();
                    await http.Request.Body.CopyToAsync(body);
                    _objects[key] = (body.ToArray(), TimeProvider.System.GetUtcNow());
                    return;
                case "DELETE":
                    _objects.Remove(key);
                    http.Response.StatusCode = (int)HttpStatusCode.NoContent;
                    return;
            }
            if (!_objects.TryGetValue(key, out var found))
            {
                http.Response.StatusCode = (int)HttpStatusCode.NotFound;
                return;
            }
            http.Response.Headers.LastModified = found.At.ToString("R");
            if (http.Request.Method == "HEAD")
            {
                http.Response.ContentLength = found.Content.Length;
                return;
            }
            var range = http.Request.Headers.Range.ToString()["bytes=".Length..].Split('-').Select(int.Parse).ToArray();
            http.Response.StatusCode = (int)HttpStatusCode.PartialContent;
            await http.Response.Body.WriteAsync(found.Content.AsMemory(range[0], range[1] - range[0] + 1));
        }
    }
}
