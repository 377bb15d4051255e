using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>Adds to each operation who may call it, its headers, and an example of each refusal.</summary>
internal sealed class UseCaseOperationFilter : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<UseCaseMetadata>().LastOrDefault() is not { } useCase) return;
        operation.Description = $"{XmlTexts.Of($"T:{useCase.UseCase.FullName}")}\n\n允许角色 Roles: {RoleNames(useCase.Roles)}.";
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SwaggerSetup.OAuth, context.Document)] = [] }];
        AddHeaders(operation, context.ApiDescription.HttpMethod!, metadata.OfType<IfMatchRequired>().Any());
        foreach (var (status, response) in operation.Responses ?? [])
            Complete(operation, status, response, context.ApiDescription.RelativePath!, context.ApiDescription.HttpMethod!);
    }

    private static string RoleNames(Role roles) =>
        string.Join(", ", Enum.GetValues<Role>().Where(r => BitOperations.PopCount((uint)r) == 1 && (roles & r) != 0).Select(r => $"`{JsonNamingPolicy.CamelCase.ConvertName(r.ToString())}`"));

    private static void AddHeaders(OpenApiOperation operation, string method, bool ifMatchRequired)
    {
        operation.Parameters ??= [];
        Add(operation, "Accept-Language", "语言 Language of texts: `zh-CN` (default) or `en`.", false, "zh-CN");
        if (method == "POST") Add(operation, "Idempotency-Key", "重试键 1–255 visible ASCII characters; the same key and body take effect once within 24 h.", false, "5f0c7a9e-1");
        if (method is "POST" or "PUT") Add(operation, "If-Match", "期望的版本 The ETag last read; another version answers 412.", ifMatchRequired, "\"3\"");
        if (method == "GET") Add(operation, "If-None-Match", "已有的版本 The ETag already held; unchanged answers 304.", false, "\"3\"");
    }

    private static void Add(OpenApiOperation operation, string name, string text, bool required, string example) =>
        operation.Parameters!.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = text,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = JsonValue.Create(example),
        });

    private static void Complete(OpenApiOperation operation, string status, IOpenApiResponse response, string path, string method)
    {
        response.Description = Descriptions.GetValueOrDefault(status, response.Description ?? "");
        if (response is not OpenApiResponse concrete) return;
        if (status is "200" or "201")
        {
            concrete.Headers ??= new Dictionary<string, IOpenApiHeader>();
            concrete.Headers["ETag"] = Header("版本 Version of the object, where one object is shown.");
            if (status == "201") concrete.Headers["Location"] = Header("新对象的地址 Address of the new object.");
            if (method == "GET" && !path.Contains('{')) concrete.Headers["Link"] = Header("下一页 rel=\"next\", while there is one.");
            return;
        }
        if (!int.TryParse(status, out var code) || code < 400 || concrete.Content is null) return;
        foreach (var content in concrete.Content.Values)
            if (content is OpenApiMediaType media) media.Example = ExampleOf(code, "/" + path);
    }

    private static OpenApiHeader Header(string text) => new() { Description = text, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static JsonObject ExampleOf(int status, string path)
    {
        var code = status switch { 409 => "request.concurrent_change", 412 => "request.stale", 422 => "danger.not_rectified", _ => ApiErrors.ByStatus.GetValueOrDefault(status, "request.invalid") };
        if (status == 404) code = "request.not_found";
        var text = SharedKernel.Texts.Messages.All.TryGetValue(code, out var both) ? both.Zh : code;
        var example = new JsonObject
        {
            ["type"] = $"urn:dualcontrol:{code}",
            ["title"] = text,
            ["status"] = status,
            ["code"] = code,
            ["detail"] = text,
            ["instance"] = path,
            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        };
        if (status == 400) example["errors"] = new JsonObject { ["deadline"] = new JsonArray("整改期限不能早于今天") };
        return example;
    }

    private static readonly Dictionary<string, string> Descriptions = new()
    {
        ["200"] = "成功 OK",
        ["201"] = "已创建 Created",
        ["204"] = "成功，无内容 Done",
        ["400"] = "请求有误 Malformed or invalid input; `errors` names the fields",
        ["401"] = "未登录 No valid access token",
        ["403"] = "角色无权 The role lacks the permission",
        ["404"] = "不存在或不在管辖范围 Absent or outside the caller's scope",
        ["409"] = "重复或并发修改 Duplicate or concurrent change",
        ["412"] = "版本已变 Another version than If-Match says",
        ["413"] = "请求体过大 Body over 1 MiB",
        ["415"] = "媒体类型不支持 Unsupported media type",
        ["422"] = "业务规则不允许 A business rule refuses",
        ["428"] = "缺少 If-Match If-Match is required",
        ["429"] = "过于频繁 Too many requests; see Retry-After",
        ["503"] = "暂不可用 The database is away; see Retry-After",
    };
}

/// <summary>The same document for the same code: paths, and schemas by name.</summary>
internal sealed class SortedDocumentFilter : IDocumentFilter
{
    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal)) paths.Add(path, item);
        document.Paths = paths;
        if (document.Components?.Schemas is { } schemas)
            document.Components.Schemas = schemas.OrderBy(s => s.Key, StringComparer.Ordinal).ToDictionary(s => s.Key, s => s.Value);
        document.Servers = [new OpenApiServer { Url = "/" }];
    }
}
