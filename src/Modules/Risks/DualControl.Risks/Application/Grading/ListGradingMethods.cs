using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Risks.Application.Grading;

/// <summary>现行评价方法 The methods in force, with the values a form offers and the edges of the levels.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record ListGradingMethods : IQuery<GradingMethodsView>;

internal sealed class ListGradingMethodsHandler(GradingMethodsInForce methods) : IQueryHandler<ListGradingMethods, GradingMethodsView>
{
    public async Task<Result<GradingMethodsView>> Handle(ListGradingMethods query, CancellationToken ct)
    {
        var inForce = await methods.GetAsync(ct);
        return new GradingMethodsView([.. Enum.GetValues<Domain.Grading.GradingMethodKind>().Select(k => GradingMethodView.Of(inForce[k]))]);
    }
}
