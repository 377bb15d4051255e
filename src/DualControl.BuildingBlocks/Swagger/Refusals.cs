using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DualControl.BuildingBlocks.Api;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Texts;
using Microsoft.OpenApi;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>
/// The refusals as shared components, each code an example of its own: one component per status, and one more for each module that has codes
/// of its own with that status.
/// </summary>
internal static partial class Refusals
{
    private static readonly (Assembly Assembly, string Code, int Status)[] Common =
        [.. CodesOf(typeof(CommonErrors).Assembly), .. CodesOf(typeof(ApiErrors).Assembly), .. ApiErrors.ByStatus.Select(s => (typeof(ApiErrors).Assembly, s.Value, s.Key))];

    /// <summary>Component of a status as the module's use cases answer it.</summary>
    public static string IdOf(string status, Assembly module) =>
        CodesOf(module).Any(c => c.Status.ToString(null, null) == status) ? $"{module.GetName().Name!.Split('.')[^1]}{status}" : $"Refused{status}";

    /// <summary>The components of these ids.</summary>
    public static IDictionary<string, IOpenApiResponse> Components(IEnumerable<string> ids, IEnumerable<Assembly> modules, OpenApiDocument document)
    {
        var byName = modules.ToDictionary(m => m.GetName().Name!.Split('.')[^1]);
        return ids.Distinct().Order(StringComparer.Ordinal).ToDictionary(id => id, id => Make(int.Parse(id[^3..], null), byName.GetValueOrDefault(id[..^3]), document));
    }

    private static IOpenApiResponse Make(int status, Assembly? module, OpenApiDocument document)
    {
        var own = module is null ? [] : CodesOf(module);
        // A route that exists never answers "no such route".
        var codes = own.Concat(Common).Where(c => c.Status == status && c.Code != "request.route_not_found").Select(c => c.Code).Distinct();
        var response = new OpenApiResponse
        {
            Description = Descriptions[status],
            Content = new Dictionary<string, OpenApiMediaType>
            {
                [ProblemResults.MediaType] = new OpenApiMediaType
                {
                    Schema = new OpenApiSchemaReference(nameof(Problem), document),
                    Examples = codes.ToDictionary(c => c, c => (IOpenApiExample)new OpenApiExample { Summary = TextOf(c), Value = ExampleOf(status, c) }),
                },
            },
        };
        if (status is 429 or 503)
            response.Headers = new Dictionary<string, IOpenApiHeader> { ["Retry-After"] = new OpenApiHeader { Description = "多少秒后再试 Seconds to wait.", Schema = new OpenApiSchema { Type = JsonSchemaType.Integer } } };
        return response;
    }

    private static JsonObject ExampleOf(int status, string code) => new()
    {
        ["type"] = $"urn:dualcontrol:{code}",
        ["title"] = TextOf(code),
        ["status"] = status,
        ["code"] = code,
        ["detail"] = TextOf(code),
        ["instance"] = "/api/v1/…",
        ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        ["errors"] = code == CommonErrors.Invalid.Code ? new JsonObject { ["name"] = new JsonArray("不能为空") } : null,
    };

    private static string TextOf(string code) => Placeholders().Replace(Messages.All.TryGetValue(code, out var both) ? both.Zh : code, "…");

    private static (Assembly Assembly, string Code, int Status)[] CodesOf(Assembly assembly) =>
        [.. assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).Where(f => f.FieldType == typeof(Error) && !f.DeclaringType!.IsGenericType)
            .Select(f => (Error)f.GetValue(null)!).Select(e => (assembly, e.Code, ProblemResults.StatusOf(e.Kind))).OrderBy(c => c.Code, StringComparer.Ordinal)];

    private static readonly Dictionary<int, string> Descriptions = new()
    {
        [400] = "请求有误 Malformed or invalid input; `errors` names the fields",
        [401] = "未登录 No valid access token",
        [403] = "角色无权 The role lacks the permission",
        [404] = "不存在或不在管辖范围 Absent or outside the caller's scope",
        [409] = "重复或并发修改 Duplicate or concurrent change",
        [412] = "版本已变 Another version than If-Match says",
        [413] = "请求体过大 Body over 1 MiB, a file over its limit",
        [415] = "媒体类型不支持 Unsupported media type",
        [416] = "请求的范围无效 The range lies outside the file",
        [422] = "业务规则不允许 A business rule refuses; `code` says which (the examples are those of the whole module)",
        [428] = "缺少 If-Match If-Match is required",
        [429] = "过于频繁 Too many requests; see Retry-After",
        [503] = "暂不可用 The database or the virus scanner is away; see Retry-After",
    };

    [GeneratedRegex(@"\{\d+[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholders();
}
