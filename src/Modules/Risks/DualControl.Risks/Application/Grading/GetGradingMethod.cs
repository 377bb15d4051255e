using DualControl.Risks.Domain.Grading;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Risks.Application.Grading;

/// <summary>某版评价方法 A published version of a method, for who reads an assessment that used it.</summary>
/// <param name="Method">方法 Method.</param>
/// <param name="Number">版本号 Number of the version.</param>
[AllowedTo(Roles.Readers)]
internal sealed record GetGradingMethod(GradingMethodKind Method, int Number) : IQuery<GradingMethodView>;

internal sealed class GetGradingMethodValidator : AbstractValidator<GetGradingMethod>
{
    public GetGradingMethodValidator() => RuleFor(q => q.Method).IsInEnum();
}

internal sealed class GetGradingMethodHandler(IReadRepository<GradingMethodVersion> versions) : IQueryHandler<GetGradingMethod, GradingMethodView>
{
    public async Task<Result<GradingMethodView>> Handle(GetGradingMethod query, CancellationToken ct)
    {
        if (query.Number == 1) return GradingMethodView.Of(GradingMethods.Defaults[query.Method]);
        return await versions.FirstOrDefaultAsync(new Published(query), ct) is { } version ? GradingMethodView.Of(version.ToMethod()) : CommonErrors.NotFound;
    }

    private sealed class Published : Specification<GradingMethodVersion>
    {
        public Published(GetGradingMethod query) => Query.Where(v => v.Method == query.Method && v.Number == query.Number && v.State == GradingMethodState.Published);
    }
}
