using System.Globalization;
using System.Threading.RateLimiting;
using DualControl.BuildingBlocks.Files;
using DualControl.BuildingBlocks.Swagger;
using DualControl.SharedKernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Api;

/// <summary>Everything between the socket and the routes: language, limits, errors, headers, default deny.</summary>
public static class ApiSetup
{
    /// <summary>Largest request body, in bytes.</summary>
    public const long MaxBodyBytes = 1024 * 1024;

    public static IServiceCollection AddDualControlApi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<UseCases>();
        services.AddFiles(configuration);
        services.AddScoped<IdempotencyContext>();
        services.AddExceptionHandler<ExceptionProblems>();
        services.ConfigureHttpJsonOptions(o => JsonSetup.Configure(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = MaxBodyBytes;
        });
        services.AddSingleton<IAuthorizationHandler, AllowedToHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddRequestLocalization(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-CN"));
            o.SupportedCultures = [CultureInfo.InvariantCulture];
            o.SupportedUICultures = [CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("zh"), CultureInfo.GetCultureInfo("en")];
            o.RequestCultureProviders = [new AcceptLanguageHeaderRequestCultureProvider()];
            o.ApplyCurrentCultureToResponseHeaders = true;
        });
        var origins = configuration.GetSection("Cors:AllowedOrigins").Get<string[]>() ?? [];
        services.AddCors(o => o.AddDefaultPolicy(p => p.WithOrigins(origins).AllowAnyHeader().AllowAnyMethod()
            .WithExposedHeaders("ETag", "Location", "Link", "Idempotency-Replayed", "Retry-After")));
        AddRateLimits(services, configuration);
        return services;
    }

    public static WebApplication UseDualControlApi(this WebApplication app)
    {
        app.UseRequestLocalization();
        app.UseExceptionHandler(new ExceptionHandlerOptions { AllowStatusCode404Response = true, SuppressDiagnosticsCallback = _ => true, ExceptionHandler = _ => Task.CompletedTask });
        app.UseStatusCodePages(async pages => await ProblemResults.From(pages.HttpContext, pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext));
        app.Use(HardenAsync);
        app.UseSwaggerReader();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        return app;
    }

    /// <summary>Security headers on every answer; texts no database could store are refused before anything reads them.</summary>
    private static Task HardenAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        if (!context.Request.Path.StartsWithSegments("/swagger")) headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
            headers.Vary = "Accept-Language, Authorization";
        }
        var query = context.Request.QueryString.Value ?? "";
        var storable = query.Length <= 8192 && TextRules.IsStorable(context.Request.Path.Value ?? "")
            && context.Request.Query.All(p => TextRules.IsStorable(p.Key) && p.Value.All(v => v is null || (TextRules.IsStorable(v) && !v.Contains('\uFFFD'))));
        return storable ? next(context) : ProblemResults.From(context, ApiErrors.BadValue).ExecuteAsync(context);
    }

    private static void AddRateLimits(IServiceCollection services, IConfiguration configuration)
    {
        var permits = configuration.GetValue("RateLimits:PermitsPerMinute", 1200);
        var applicants = Math.Min(configuration.GetValue("RateLimits:ApplicantPermitsPerMinute", 20), permits);
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            {
                var caller = context.User.FindFirst(ClaimsCaller.Subject)?.Value ?? context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
                // Without a token nobody changes anything at the pace of who has one.
                if (permits > 0 && !HttpMethods.IsGet(context.Request.Method) && context.User.Identity?.IsAuthenticated != true
                    && context.GetEndpoint()?.Metadata is { } route && (route.GetMetadata<PublicPage>() is not null || route.GetMetadata<UseCaseMetadata>()?.Roles.HasFlag(Role.Applicant) == true))
                    return RateLimitPartition.GetFixedWindowLimiter($"applicant {caller}", _ => new FixedWindowRateLimiterOptions { PermitLimit = applicants, Window = TimeSpan.FromMinutes(1) });
                return permits <= 0
                    ? RateLimitPartition.GetNoLimiter(caller)
                    : RateLimitPartition.GetFixedWindowLimiter(caller, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
            });
        });
    }
}
