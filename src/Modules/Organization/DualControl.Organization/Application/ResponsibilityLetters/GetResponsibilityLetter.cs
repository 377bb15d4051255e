using DualControl.Organization.Domain;
using DualControl.Organization.Domain.ResponsibilityLetters;
using DualControl.Organization.Domain.ResponsibilityLetters.Specifications;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Application.ResponsibilityLetters;

/// <summary>责任书详情 One letter.</summary>
[AllowedTo(Roles.Readers)]
internal sealed record GetResponsibilityLetter(EnterpriseId EnterpriseId, ResponsibilityLetterId Id) : IQuery<ResponsibilityLetterView>;

internal sealed class GetResponsibilityLetterHandler(IReadRepository<ResponsibilityLetter> letters, BureauCalendar calendar)
    : IQueryHandler<GetResponsibilityLetter, ResponsibilityLetterView>
{
    public async Task<Result<ResponsibilityLetterView>> Handle(GetResponsibilityLetter query, CancellationToken ct) =>
        await letters.FirstOrDefaultAsync(new LetterOfEnterprise(query.EnterpriseId, query.Id), ct) is { } letter
            ? ResponsibilityLetterView.Of(letter, calendar.Today)
            : CommonErrors.NotFound;
}
