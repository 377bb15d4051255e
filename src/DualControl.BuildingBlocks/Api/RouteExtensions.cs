using System.Reflection;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DualControl.BuildingBlocks.Api;

/// <summary>Which use case a route runs, and who may call it.</summary>
public sealed record UseCaseMetadata(Type UseCase, Role Roles, string SummaryZh, string SummaryEn);

/// <summary>The route refuses a request without If-Match (428).</summary>
public sealed record IfMatchRequired;

/// <summary>The route answers, perhaps besides JSON, with a file of this media type.</summary>
public sealed record FileAnswered(string MediaType);

/// <summary>The route takes one file as multipart/form-data.</summary>
public sealed record FileTaken;

/// <summary>The route is a page for people without an account, answered in HTML; no part of the API.</summary>
public sealed record PublicPage;

/// <summary>Requirement: the caller holds one of the roles.</summary>
public sealed record AllowedToRequirement(Role Roles) : IAuthorizationRequirement;

internal sealed class AllowedToHandler : AuthorizationHandler<AllowedToRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AllowedToRequirement requirement)
    {
        var isApplicant = context.User.Identity?.IsAuthenticated != true && requirement.Roles.HasFlag(Role.Applicant);
        if (isApplicant || (ClaimsCaller.RolesOf(context.User) & requirement.Roles) != Role.None) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}

/// <summary>The words routes are written in.</summary>
public static class RouteExtensions
{
    /// <summary>Names the use case: its permission guards the route, its name is the operationId.</summary>
    public static RouteHandlerBuilder For<TRequest>(this RouteHandlerBuilder route, string zh, string en)
    {
        var roles = typeof(TRequest).GetCustomAttribute<AllowedToAttribute>()?.Roles
            ?? throw new InvalidOperationException($"{typeof(TRequest).Name} says nobody may call it: [AllowedTo] is missing.");
        route
            .WithName(typeof(TRequest).Name)
            .WithSummary($"{zh} · {en}")
            .WithMetadata(new UseCaseMetadata(typeof(TRequest), roles, zh, en))
            .AddEndpointFilterFactory(RefuseUnknownParameters)
            .Refuses(400, 401, 403, 404, 429, 503);
        if (roles.HasFlag(Role.Applicant)) route.AddEndpointFilter(ActAsApplicant);
        return route.RequireAuthorization(policy => (roles.HasFlag(Role.Applicant) ? policy : policy.RequireAuthenticatedUser()).AddRequirements(new AllowedToRequirement(roles)));
    }

    /// <summary>200 with the view.</summary>
    public static RouteHandlerBuilder Answers<TView>(this RouteHandlerBuilder route) => route.Changes().Produces<TView>(200);

    /// <summary>201 with the view and Location.</summary>
    public static RouteHandlerBuilder Creates<TView>(this RouteHandlerBuilder route) => route.Changes().Produces<TView>(201);

    /// <summary>200 with one page.</summary>
    public static RouteHandlerBuilder Lists<TView>(this RouteHandlerBuilder route) => route.Produces<Page<TView>>(200);

    /// <summary>204.</summary>
    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder route) => route.Changes().Produces(204);

    /// <summary>200 with a file of the media type.</summary>
    public static RouteHandlerBuilder AnswersFile(this RouteHandlerBuilder route, string mediaType) => route.WithMetadata(new FileAnswered(mediaType));

    /// <summary>The body is multipart/form-data with one part <c>file</c>.</summary>
    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route) => route.WithMetadata(new FileTaken());

    /// <summary>200 with a stored file, or 206 with a range of it.</summary>
    public static RouteHandlerBuilder AnswersContent(this RouteHandlerBuilder route) =>
        route.AnswersFile("application/octet-stream").Produces(206).Refuses(416);

    /// <summary>428 without If-Match, 400 with *.</summary>
    public static RouteHandlerBuilder RequiresIfMatch(this RouteHandlerBuilder route) => route
        .WithMetadata(new IfMatchRequired())
        .Refuses(428)
        .AddEndpointFilter(async (context, next) => context.HttpContext.Request.Headers.IfMatch.ToString().Trim() switch
        {
            "" => ProblemResults.From(context.HttpContext, StatusCodes.Status428PreconditionRequired),
            // "Whatever version there is" would be no precondition.
            "*" => ProblemResults.From(context.HttpContext, ApiErrors.BadIfMatch),
            _ => await next(context),
        });

    /// <summary>Whoever brings a token acts by it; who brings none is an applicant.</summary>
    private static ValueTask<object?> ActAsApplicant(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var caller = context.HttpContext.RequestServices.GetRequiredService<CallerContext>();
        if (!caller.IsKnown) caller.Use(Caller.Applicant, context.HttpContext.Connection.RemoteIpAddress?.ToString());
        return next(context);
    }

    /// <summary>A misspelt filter is an error, not a longer list.</summary>
    private static EndpointFilterDelegate RefuseUnknownParameters(EndpointFilterFactoryContext route, EndpointFilterDelegate next)
    {
        if (route.MethodInfo.GetParameters().FirstOrDefault(p => (Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType).IsEnum) is { } bare)
            throw new InvalidOperationException($"Parameter {bare.Name} of a route must be a Choice<{bare.ParameterType.Name}>.");
        var known = route.MethodInfo.GetParameters().Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return context =>
        {
            var unknown = context.HttpContext.Request.Query.Keys.Where(k => !known.Contains(k)).ToArray();
            return unknown.Length == 0
                ? next(context)
                : ValueTask.FromResult<object?>(ProblemResults.From(context.HttpContext, ApiErrors.UnknownParameter.At([.. unknown.Select(k => new FieldError(k, ApiErrors.UnknownParameter.Code))])));
        };
    }

    /// <summary>Documents the refusals of a change; harmless on reads, which never answer them.</summary>
    private static RouteHandlerBuilder Changes(this RouteHandlerBuilder route)
    {
        route.Finally(endpoint =>
        {
            var methods = endpoint.Metadata.OfType<Microsoft.AspNetCore.Routing.IHttpMethodMetadata>().SelectMany(m => m.HttpMethods);
            if (methods.All(m => m == "GET")) return;
            foreach (var status in (int[])[409, 412, 413, 415, 422])
                endpoint.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(Problem), [ProblemResults.MediaType]));
        });
        return route;
    }

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses) route.Produces<Problem>(status, ProblemResults.MediaType);
        return route;
    }
}
