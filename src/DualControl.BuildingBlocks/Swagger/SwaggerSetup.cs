using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DualControl.BuildingBlocks.Swagger;

/// <summary>The OpenAPI document at /swagger/v1/swagger.json and its reader at /swagger.</summary>
public static class SwaggerSetup
{
    public const string OAuth = "oauth2";

    public static IServiceCollection AddDualControlSwagger(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(o =>
        {
            o.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "DualControl 双控 API",
                Version = "v1",
                Description = """
                    安全生产双重预防机制：风险分级管控与隐患排查治理。Work-safety double prevention: graded risk control and treatment of hidden dangers.

                    - 令牌 Token: `POST /connect/token` (client credentials), then `Authorization: Bearer …`.
                    - 语言 Language: `Accept-Language: zh-CN` (default) or `en`.
                    - 错误 Errors: RFC 9457 `application/problem+json` with a stable `code` (docs/api/errors.md).
                    - 分页 Paging: `limit`, `cursor`; the answer's `next` is the next cursor.
                    - 并发 Concurrency: `ETag` / `If-Match`. 重试 Retries: `Idempotency-Key` on every POST, kept 24 h.
                    - 时间 Instants are RFC 3339 UTC; deadlines `2026-05-04` and months `2026-05` are days of Asia/Shanghai; money is a decimal string in yuan.
                    """,
                License = new OpenApiLicense { Name = "Apache-2.0", Url = new Uri("https://www.apache.org/licenses/LICENSE-2.0") },
            });
            o.AddSecurityDefinition(OAuth, new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "客户端凭据 Client credentials; the roles of the client decide what it may call.",
                Flows = new OpenApiOAuthFlows
                {
                    ClientCredentials = new OpenApiOAuthFlow { TokenUrl = new Uri("/connect/token", UriKind.Relative), Scopes = new Dictionary<string, string>() },
                },
            });
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "DualControl.*.xml").Order(StringComparer.Ordinal))
                o.IncludeXmlComments(file);
            o.SupportNonNullableReferenceTypes();
            o.UseAllOfToExtendReferenceSchemas();
            o.CustomSchemaIds(NameOf);
            o.MapType<Money>(() => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = @"^\d{1,13}(\.\d{1,2})?$", Description = "元 Yuan, two decimal places.", Example = "12000.00" });
            o.MapType<Month>(MonthSchema);
            o.MapType<DateOnly>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date", Example = "2026-05-04" });
            o.MapType<DateTimeOffset>(() => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time", Example = "2026-05-04T02:03:04Z" });
            o.SchemaFilter<IdSchemaFilter>();
            o.SchemaFilter<ContractSchemaFilter>();
            o.SchemaFilter<DescriptionSchemaFilter>();
            o.ParameterFilter<ParameterTypeFilter>();
            o.OperationFilter<ValidationFilter>();
            o.OperationFilter<UseCaseOperationFilter>();
            o.DocumentFilter<TokenRouteFilter>();
            o.DocumentFilter<SharedPartsFilter>();
            o.DocumentFilter<DirectionFilter>();
            o.DocumentFilter<SortedDocumentFilter>();
        });
        return services;
    }

    /// <summary>The document, open to everybody.</summary>
    public static void MapDualControlSwagger(this WebApplication app) =>
        // 3.0 has no way to say "this object or null".
        app.MapSwagger("/swagger/{documentName}/swagger.json", o => o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1).AllowAnonymous();

    /// <summary>The reader; stands before authorization, which would ask for a token even where no endpoint matches.</summary>
    public static void UseSwaggerReader(this WebApplication app) =>
        app.UseSwaggerUI(o =>
        {
            o.SwaggerEndpoint("/swagger/v1/swagger.json", "DualControl v1");
            o.DocumentTitle = "DualControl 双控 API";
        });

    private static string NameOf(Type type) => type.IsGenericType
        ? string.Concat(type.GetGenericArguments().Select(NameOf)) + type.Name.Split('`')[0]
        : type.Name;

    internal static OpenApiSchema MonthSchema() =>
        new() { Type = JsonSchemaType.String, Pattern = @"^\d{4}-(0[1-9]|1[0-2])$", Description = "月份 Month, `yyyy-MM`.", Example = "2026-05" };

}
