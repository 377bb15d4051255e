using DualControl.Risks.Application.RiskFactors;
using DualControl.Risks.Contracts;
using DualControl.Risks.Domain.Comments;
using DualControl.Risks.Domain.RiskFactors;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;
using FluentValidation;

namespace DualControl.Risks.Application.Comments;

/// <summary>发表意见 Comment on a factor's working version; a comment decides nothing and is never changed.</summary>
/// <param name="Text">意见 Text, 1–1000 characters.</param>
[AllowedTo(Roles.Enterprise | Role.SectionOfficer | Role.LeadingGroupOffice)]
internal sealed record CommentOnRiskFactor(RiskFactorId Id, string Text) : ICommand;

internal sealed class CommentOnRiskFactorValidator : AbstractValidator<CommentOnRiskFactor>
{
    public CommentOnRiskFactorValidator() => RuleFor(c => c.Text).NotEmpty().MaximumLength(1000);
}

internal sealed class CommentOnRiskFactorHandler(IReadRepository<RiskFactor> factors, IRepository<RiskFactorComment> comments, ICurrentUser user, BureauCalendar calendar)
    : ICommandHandler<CommentOnRiskFactor>
{
    public async Task<Result> Handle(CommentOnRiskFactor command, CancellationToken ct)
    {
        if (await factors.FirstOrDefaultAsync(new RiskFactorById(command.Id), ct) is not { } factor) return CommonErrors.NotFound;
        comments.Add(new RiskFactorComment(factor, command.Text, user.Caller.ToActor(), calendar.Now));
        return Result.Success;
    }
}
