using System.Net;
using System.Text;

namespace DualControl.IntegrationTests.Imports;

/// <summary>The steps of an import as a front end takes them.</summary>
internal static class ImportSteps
{
    private static readonly string[] Moving = ["uploaded", "checking", "confirmed", "applying"];

    /// <summary>Lines of a CSV as it is saved by hand.</summary>
    public static byte[] Csv(params string[] lines) => Encoding.UTF8.GetBytes(string.Join("\r\n", lines) + "\r\n");

    /// <summary>Uploads and waits until it is checked, or failed.</summary>
    public static async Task<Answer> CheckAsync(this ApiClient client, string path, byte[] file, string fileName = "表.csv")
    {
        var uploaded = (await client.UploadAsync(path, fileName, file)).ShouldBe(HttpStatusCode.Created);
        return await client.StillAsync(uploaded.Id);
    }

    /// <summary>Confirms what is checked and waits until it is over.</summary>
    public static async Task<Answer> ConfirmAsync(this ApiClient client, Answer checkedImport)
    {
        (await client.PostAsync($"imports/{checkedImport.Id}/confirmation", null, ("If-Match", checkedImport.ETag))).ShouldBe(HttpStatusCode.OK);
        return await client.StillAsync(checkedImport.Id);
    }

    /// <summary>Checked without a finding, confirmed and applied.</summary>
    public static async Task<Answer> ApplyAsync(this ApiClient client, string path, byte[] file, string fileName = "表.csv")
    {
        var applied = await client.ConfirmAsync(await client.CheckAsync(path, file, fileName));
        applied["stage"]!.GetValue<string>().ShouldBe("applied", applied.Text);
        return applied;
    }

    /// <summary>Polls as Retry-After says until nothing goes on any more.</summary>
    public static async Task<Answer> StillAsync(this ApiClient client, string import)
    {
        while (true)
        {
            var now = (await client.GetAsync($"imports/{import}")).ShouldBe(HttpStatusCode.OK);
            var moves = Moving.Contains(now["stage"]!.GetValue<string>());
            (now.Message.Headers.RetryAfter is not null).ShouldBe(moves);
            if (!moves) return now;
            await Task.Delay(TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Row, column and code of each finding.</summary>
    public static async Task<(int, string, string)[]> FindingsAsync(this ApiClient client, Answer import) =>
        [.. (await client.AllAsync($"imports/{import.Id}/errors")).Select(f => (f["row"]!.GetValue<int>(), f["column"]!.GetValue<string>(), f["code"]!.GetValue<string>()))];

    public static (int Created, int Changed, int Unchanged, int Errors) Counts(this Answer import)
    {
        int Of(string name) => import["counts"]![name]!.GetValue<int>();
        return (Of("created"), Of("changed"), Of("unchanged"), Of("errors"));
    }
}
