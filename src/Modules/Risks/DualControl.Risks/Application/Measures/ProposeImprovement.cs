using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Measures;

/// <summary>提出改进建议 Say what would be better; the next version that comes into force answers all open proposals.</summary>
/// <param name="MeasureNumber">措施序号 The measure meant; null for the factor as a whole.</param>
/// <param name="Text">建议 What would be better, 1–1000 characters.</param>
[AllowedTo(Roles.Enterprise | Role.SectionOfficer)]
internal sealed record ProposeImprovement(RiskFactorId Id, int? MeasureNumber, string Text, long? ExpectedVersion) : ICommand;

internal sealed class ProposeImprovementValidator : AbstractValidator<ProposeImprovement>
{
    public ProposeImprovementValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(1000);
}

internal sealed class ProposeImprovementHandler(IRepository<RiskFactor> factors, ICurrentUser user, BureauCalendar calendar) : ICommandHandler<ProposeImprovement>
{
    public async Task<Result> Handle(ProposeImprovement command, CancellationToken ct)
    {
        var found = await factors.GetAsync(command.Id, command.ExpectedVersion, ct);
        return found.IsFailure ? found.Error : found.Value.Propose(command.MeasureNumber, command.Text, user.Caller.ToActor(), calendar.Now);
    }
}
