using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.ResponsibilityLetters.Specifications;

internal sealed class LetterOfEnterprise : Specification<ResponsibilityLetter>
{
    public LetterOfEnterprise(EnterpriseId enterprise, ResponsibilityLetterId id) => Query.Where(l => l.EnterpriseId == enterprise && l.Id == id);
}
