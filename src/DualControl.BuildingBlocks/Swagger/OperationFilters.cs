using System.Text.Json;
using DualControl.BuildingBlocks.Api;
using DualControl.BuildingBlocks.Modules;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Security;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>Adds to each operation who may call it, its headers, an example of its body and the refusals that it can really answer with.</summary>
internal sealed class UseCaseOperationFilter(ModuleRegistry modules) : IOperationFilter
{
    private readonly RequestExamples _examples = new(modules);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<UseCaseMetadata>().LastOrDefault() is not { } useCase) return;
        operation.Description = $"{XmlTexts.Of($"T:{useCase.UseCase.FullName}")}\n\n允许角色 Roles: {RoleNames(useCase.Roles)}.";
        operation.Security = useCase.Roles.HasFlag(Role.Applicant) ? [] : [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(SwaggerSetup.OAuth, context.Document)] = [] }];

        var view = context.ApiDescription.SupportedResponseTypes.FirstOrDefault(r => r.StatusCode is 200 or 201)?.Type;
        var isVersioned = typeof(IVersioned).IsAssignableFrom(view);
        var takesIfMatch = useCase.UseCase.GetProperty("ExpectedVersion") is not null;
        var method = context.ApiDescription.HttpMethod!;

        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>())
            parameter.Description = XmlTexts.OfParameter(useCase.UseCase, parameter.Name!) ?? parameter.Description;
        foreach (var header in SharedHeaders.Of(method, takesIfMatch, metadata.OfType<IfMatchRequired>().Any(), isVersioned))
            operation.Parameters.Add(new OpenApiParameterReference(header, context.Document));
        if (operation.RequestBody?.Content is { } content && content.TryGetValue("application/json", out var body))
        {
            body.Example = _examples.Of(useCase.UseCase.Name);
            if (body.Schema is OpenApiSchema { AllOf: [OpenApiSchemaReference type] }) body.Schema = type;
        }

        if (metadata.OfType<FileTaken>().Any()) operation.RequestBody = OneFile();

        var answers = operation.Responses ?? [];
        if (!takesIfMatch) answers.Remove("412");
        if (operation.RequestBody is null) Array.ForEach(["413", "415"], s => answers.Remove(s));
        AddFiles(answers, metadata.OfType<FileAnswered>());
        DescribeSuccess(answers, method, isVersioned, view is { IsGenericType: true } && view.GetGenericTypeDefinition() == typeof(Page<>));
        if (method == "GET" && typeof(IInProgress).IsAssignableFrom(view) && answers["200"] is OpenApiResponse { Headers: { } headers })
            headers["Retry-After"] = Header("秒数：进行中时，过后再询问 Seconds after which to ask again, while it is in progress.");
        if (method == "GET" && (isVersioned || answers.ContainsKey("206"))) answers["304"] = new OpenApiResponse { Description = "未变 Unchanged since the ETag in If-None-Match" };
        operation.Responses = [];
        foreach (var (status, answer) in answers.OrderBy(a => a.Key, StringComparer.Ordinal))
            operation.Responses[status] = status[0] == '4' || status[0] == '5' ? new OpenApiResponseReference(Refusals.IdOf(status, useCase.UseCase.Assembly), context.Document) : answer;
    }

    private static string RoleNames(Role roles) =>
        string.Join(", ", Roles.Each(roles).Select(r => $"`{JsonNamingPolicy.CamelCase.ConvertName(r.ToString())}`"));

    private static OpenApiRequestBody OneFile() => new()
    {
        Required = true,
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["multipart/form-data"] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { "file" },
                    Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "文件 The file, with its name." } },
                },
            },
        },
    };

    private static void AddFiles(OpenApiResponses answers, IEnumerable<FileAnswered> files)
    {
        foreach (var file in files)
        {
            if (answers.GetValueOrDefault("200") is not OpenApiResponse response) answers["200"] = response = new OpenApiResponse();
            response.Content ??= new Dictionary<string, OpenApiMediaType>();
            response.Content[file.MediaType] = new OpenApiMediaType
            {
                Schema = file.MediaType switch
                {
                    "application/json" => new OpenApiSchema { Type = JsonSchemaType.Object, Description = "规范 JSON（RFC 8785），即入日志时计算哈希的原字节 Canonical JSON, the very bytes that were hashed." },
                    _ when file.MediaType.StartsWith("application/", StringComparison.Ordinal) => new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
                    _ => new OpenApiSchema { Type = JsonSchemaType.String },
                },
            };
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            response.Headers["Content-Disposition"] = Header("文件名 Name of the file.");
        }
    }

    private static void DescribeSuccess(OpenApiResponses answers, string method, bool isVersioned, bool isPage)
    {
        foreach (var (status, answer) in answers)
        {
            if (answer is not OpenApiResponse response || status[0] != '2') continue;
            response.Description = status switch { "201" => "已创建 Created", "204" => "成功，无内容 Done", "206" => "部分内容 The range asked for", _ => "成功 OK" };
            response.Headers ??= new Dictionary<string, IOpenApiHeader>();
            if (isVersioned) response.Headers["ETag"] = Header("版本 Version of the object, for If-Match and If-None-Match.");
            if (isPage) response.Headers["Link"] = Header("下一页 Address of the next page, rel=\"next\", while there is one.");
            if (status == "201") response.Headers["Location"] = Header("新对象的地址 Address of the new object.");
            if (method == "POST") response.Headers["Idempotency-Replayed"] = Header("`true`：重试，未再次执行 The same Idempotency-Key was answered before; nothing was done again.");
        }
    }

    private static OpenApiHeader Header(string text) => new() { Description = text, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
}
