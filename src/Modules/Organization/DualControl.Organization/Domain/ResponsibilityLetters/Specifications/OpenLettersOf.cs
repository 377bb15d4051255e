using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Specifications;

namespace DualControl.Organization.Domain.ResponsibilityLetters.Specifications;

/// <summary>A person's letters for a post that are neither signed nor revoked.</summary>
internal sealed class OpenLettersOf : Specification<ResponsibilityLetter>
{
    public OpenLettersOf(PersonId person, PostId post) =>
        Query.Where(l => l.PersonId == person && l.PostId == post && l.SignedAt == null && l.RevokedAt == null);
}
