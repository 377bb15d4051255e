using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>责任书模板 One version of an enterprise's text for the posts of a rank; the newest is in use. Letters keep the text they were issued with.</summary>
internal sealed class ResponsibilityLetterTemplate : AggregateRoot<ResponsibilityLetterTemplateId>, IBelongsToEnterprise
{
    private ResponsibilityLetterTemplate() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public ManagementRank Rank { get; private set; }

    /// <summary>第几版 1, 2, 3 … of this rank.</summary>
    public int VersionNumber { get; private set; }
    public string Title { get; private set; } = null!;
    public IReadOnlyList<string> Clauses { get; private set; } = [];
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    public LetterText Text => new(Title, Clauses);

    /// <param name="newest">The enterprise's newest version for the rank so far; null for none.</param>
    public static Result<ResponsibilityLetterTemplate> Issue(
        EnterpriseId enterprise, ManagementRank rank, ResponsibilityLetterTemplate? newest, LetterText text, Actor by, DateTimeOffset at)
    {
        var check = LetterPlaceholders.Check(text);
        if (check.IsFailure) return check.Error;
        return new ResponsibilityLetterTemplate
        {
            Id = ResponsibilityLetterTemplateId.New(),
            EnterpriseId = enterprise,
            Rank = rank,
            VersionNumber = (newest?.VersionNumber ?? 0) + 1,
            Title = text.Title,
            Clauses = text.Clauses,
            CreatedBy = by,
            CreatedAt = at,
        };
    }
}
