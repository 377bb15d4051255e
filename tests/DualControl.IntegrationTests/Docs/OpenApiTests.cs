using System.Text.Json.Nodes;

namespace DualControl.IntegrationTests.Docs;

/// <summary>What a front end relies on in the OpenAPI document. Its form is linted by <c>build/openapi</c>.</summary>
public sealed class OpenApiTests(Hosts hosts)
{
    [Fact]
    public async Task Every_request_body_has_an_example_and_every_tag_a_description()
    {
        var document = await DocumentAsync();
        Operations(document).Where(o => o["requestBody"] is not null && o["requestBody"]!["content"]!.AsObject().Any(c => c.Key == "application/json" && c.Value!["example"] is null)).Select(o => o["operationId"]!.GetValue<string>())
            .ShouldBeEmpty("examples.json of the module has no entry");
        document["tags"]!.AsArray().Where(t => t!["description"] is null).Select(t => t!["name"]!.GetValue<string>()).ShouldBeEmpty("the class that maps the routes has no summary");
    }

    [Fact]
    public async Task Every_parameter_is_described() => Operations(await DocumentAsync())
        .SelectMany(o => o["parameters"]?.AsArray() ?? [], (o, p) => (Operation: o["operationId"]!.GetValue<string>(), Parameter: p!))
        .Where(p => p.Parameter["$ref"] is null && p.Parameter["description"] is null).Select(p => $"{p.Operation} {p.Parameter["name"]}").ShouldBeEmpty();

    [Fact]
    public async Task Requests_require_what_the_reader_requires_and_answers_are_complete()
    {
        var schemas = (await DocumentAsync())["components"]!["schemas"]!;
        Required(schemas["ReportHiddenDanger"]!).ShouldBe(["enterpriseId", "name", "place", "description", "source"], ignoreOrder: true);
        Required(schemas["HiddenDangerView"]!).ShouldBe(schemas["HiddenDangerView"]!["properties"]!.AsObject().Select(p => p.Key), ignoreOrder: true);
    }

    [Fact]
    public async Task What_may_be_null_may_be_left_out()
    {
        var safety = await (await hosts.ApiAsync(TestDatabase.Sqlite)).AsAsync("demo-safety-gas");
        (await safety.PostAsync("hidden-dangers", new { enterpriseId = Routes.UnknownId(), name = "甲", place = "乙", description = "丙", source = "employeeReport" }))
            .ShouldBeRefused(404, "request.not_found");
    }

    private static IEnumerable<string> Required(JsonNode schema) => schema["required"]!.AsArray().Select(r => r!.GetValue<string>());

    private static IEnumerable<JsonNode> Operations(JsonNode document) => document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject()).Select(o => o.Value!);

    private async Task<JsonNode> DocumentAsync() => (await (await hosts.ApiAsync(TestDatabase.Sqlite)).Anonymous.GetAsync("/swagger/v1/swagger.json")).Json;
}
