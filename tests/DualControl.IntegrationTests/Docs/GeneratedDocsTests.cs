using System.Runtime.CompilerServices;

namespace DualControl.IntegrationTests.Docs;

/// <summary>docs/permissions.md, docs/api/errors.md and docs/api/openapi.json say what the program does.</summary>
public sealed class GeneratedDocsTests(Hosts hosts)
{
    [Fact]
    public async Task Permissions_are_those_of_the_routes() => Compare("docs/permissions.md", GeneratedDocs.Permissions(await hosts.OfAsync(TestDatabase.Sqlite)));

    [Fact]
    public async Task Errors_are_those_of_the_program()
    {
        await hosts.OfAsync(TestDatabase.Sqlite);
        Compare("docs/api/errors.md", GeneratedDocs.Errors());
    }

    [Fact]
    public async Task The_OpenAPI_snapshot_is_the_documents() => Compare("docs/api/openapi.json", await GeneratedDocs.OpenApiAsync(await hosts.ApiAsync(TestDatabase.Sqlite)));

    [Fact]
    public async Task The_document_says_the_same_on_every_database() =>
        (await GeneratedDocs.OpenApiAsync(await hosts.ApiAsync(TestDatabase.PostgreSql))).ShouldBe(await GeneratedDocs.OpenApiAsync(await hosts.ApiAsync(TestDatabase.Sqlite)));

    private static void Compare(string path, string now, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, "../../..", path);
        if (Environment.GetEnvironmentVariable("DUALCONTROL_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, now);
        }
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        (kept == now).ShouldBeTrue($"{path} is not what the program says any more: run build/docs and read the difference.");
    }
}
