using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.ResponsibilityLetters;

/// <summary>责任书签发批次 One issue of letters to all who hold a post today and have none for the year; what it found and did.</summary>
internal sealed class ResponsibilityLetterBatch : AggregateRoot<ResponsibilityLetterBatchId>, IBelongsToEnterprise
{
    /// <summary>Most letters of one batch; whoever remains gets one in the next.</summary>
    public const int MostLetters = 500;

    private ResponsibilityLetterBatch() { }

    public EnterpriseId EnterpriseId { get; private set; }
    public int Year { get; private set; }

    /// <summary>Only posts of this rank; null for all.</summary>
    public ManagementRank? Rank { get; private set; }
    public int Issued { get; private set; }

    /// <summary>Had a letter already.</summary>
    public int Skipped { get; private set; }

    /// <summary>Left for the next batch.</summary>
    public int Remaining { get; private set; }
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Letters are issued for this year or the next.</summary>
    public static Result<ResponsibilityLetterBatch> Open(EnterpriseId enterprise, int year, ManagementRank? rank, Actor by, DateTimeOffset at)
    {
        var current = BureauCalendar.DayOf(at).Year;
        if (year != current && year != current + 1) return OrganizationErrors.LetterYear.With(current, current + 1).At("year");
        return new ResponsibilityLetterBatch { Id = ResponsibilityLetterBatchId.New(), EnterpriseId = enterprise, Year = year, Rank = rank, CreatedBy = by, CreatedAt = at };
    }

    public void Close(int issued, int skipped, int remaining) => (Issued, Skipped, Remaining) = (issued, skipped, remaining);
}
