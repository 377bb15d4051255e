using System.Reflection;
using DualControl.BuildingBlocks.Security;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using MediatR;

namespace DualControl.BuildingBlocks.Pipeline;

/// <summary>
/// Checks the use case's [AllowedTo] and works out, once per scope, which enterprises the caller may see. Default deny. Who acts for an enterprise that has ended changes nothing.
/// </summary>
internal sealed class AuthorizationBehavior<TRequest, TResponse>(CallerContext context, IEnterpriseScopes scopes, Lazy<IEndedEnterprises> ended)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult<TResponse>
{
    private static readonly Role Allowed = typeof(TRequest).GetCustomAttribute<AllowedToAttribute>()?.Roles ?? Role.None;

    private static readonly bool IsPublished = typeof(TRequest).GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IPublishedQuery<>));

    public async Task<TResponse> Handle(TRequest request, CancellationToken ct, RequestHandlerDelegate<TResponse> next)
    {
        if (!context.IsKnown) return TResponse.Failure(CommonErrors.Unauthenticated);
        if (!IsPublished && !context.Caller.Is(Allowed)) return TResponse.Failure(CommonErrors.Forbidden);
        if (!context.ScopeIsKnown) context.Limit(await scopes.OfAsync(context.Caller, ct));
        if (request is ICommandBase && context.Caller is { EnterpriseId: { } enterprise } caller && !caller.Is(Roles.Bureau) && await ended.Value.RefuseAsync(enterprise, ct) is { } refusal)
            return TResponse.Failure(refusal);
        return await next();
    }
}
