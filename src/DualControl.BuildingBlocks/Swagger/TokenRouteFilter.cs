using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>The token endpoint belongs to OpenIddict and is no route of ours; who reads only this document must find it all the same.</summary>
internal sealed class TokenRouteFilter : IDocumentFilter
{
    public static readonly OpenApiTag Tag = new() { Name = "令牌 Tokens", Description = "访问令牌 Access tokens: the first request of every client." };

    public void Apply(OpenApiDocument document, DocumentFilterContext context)
    {
        var operation = new OpenApiOperation
        {
            OperationId = "RequestToken",
            Summary = "取访问令牌 · Ask for an access token",
            Description = "客户端凭据 Client credentials (RFC 6749, 4.4). The token is valid for an hour; ask again when an answer is 401.",
            Tags = new HashSet<OpenApiTagReference> { new(Tag.Name!, document) },
            Security = [],
            RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/x-www-form-urlencoded"] = new OpenApiMediaType
                    {
                        Schema = Object(("grant_type", Text("固定为 Always `client_credentials`.", "client_credentials")), ("client_id", Text("客户端标识 Client id.")), ("client_secret", Text("密钥 Secret."))),
                        Example = new JsonObject { ["grant_type"] = "client_credentials", ["client_id"] = "demo-office", ["client_secret"] = "demo-only" },
                    },
                },
            },
            Responses = new OpenApiResponses
            {
                ["200"] = Answer("成功 OK", Object(("access_token", Text("访问令牌 Send it as `Authorization: Bearer …`.")), ("token_type", Text("Always `Bearer`.")), ("expires_in", new OpenApiSchema { Type = JsonSchemaType.Integer, Description = "秒 Seconds." })),
                    new JsonObject { ["access_token"] = "eyJhbGciOiJSUzI1NiIs…", ["token_type"] = "Bearer", ["expires_in"] = 3599 }),
                ["400"] = Answer("请求有误 Malformed, or the client may not ask for tokens", Failure(), new JsonObject { ["error"] = "unauthorized_client", ["error_description"] = "The client may not ask for tokens." }),
                ["401"] = Answer("客户端或密钥不对 Unknown client or wrong secret", Failure(), new JsonObject { ["error"] = "invalid_client", ["error_description"] = "The specified client credentials are invalid." }),
            },
        };
        document.Paths["/connect/token"] = new OpenApiPathItem { Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Post] = operation } };
    }

    private static OpenApiSchema Failure() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "error" },
        Properties = new Dictionary<string, IOpenApiSchema> { ["error"] = Text("错误代码 Code (RFC 6749, 5.2)."), ["error_description"] = Text("说明 What went wrong.") },
    };

    private static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Required = properties.Select(p => p.Name).ToHashSet(),
        Properties = properties.ToDictionary(p => p.Name, p => (IOpenApiSchema)p.Schema),
    };

    private static OpenApiSchema Text(string description, string? only = null) =>
        new() { Type = JsonSchemaType.String, Description = description, Enum = only is null ? null : [JsonValue.Create(only)] };

    private static OpenApiResponse Answer(string description, OpenApiSchema schema, JsonNode example) => new()
    {
        Description = description,
        Content = new Dictionary<string, OpenApiMediaType> { ["application/json"] = new OpenApiMediaType { Schema = schema, Example = example } },
    };
}
