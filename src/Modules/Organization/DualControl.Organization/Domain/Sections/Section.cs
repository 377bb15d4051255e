using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Time;

namespace DualControl.Organization.Domain.Sections;

/// <summary>股室 A section of the bureau with its posts and the industries it supervises, each from – to; none where it supervises by 包联 only.</summary>
internal sealed class Section : AggregateRoot<SectionId>
{
    private Section() { }

    public Section(string name, IReadOnlyList<string> industries, IReadOnlyList<string> leadershipPosts, Actor by, DateTimeOffset at)
    {
        var from = BureauCalendar.DayOf(at);
        Id = SectionId.New();
        (Name, CreatedBy, CreatedAt, ChangedBy, ChangedAt) = (name, by, at, by, at);
        Industries = [.. industries.Select(industry => new IndustryTerm(industry, from, null, null, null))];
        Posts = [.. leadershipPosts.Select(title => new SectionPost(SectionPostId.New(), title, true, from, null))];
    }

    public string Name { get; private set; } = null!;
    public IReadOnlyList<IndustryTerm> Industries { get; private set; } = null!;
    public IReadOnlyList<SectionPost> Posts { get; private set; } = null!;
    public Actor CreatedBy { get; private set; } = null!;
    public DateTimeOffset CreatedAt { get; private set; }
    public Actor ChangedBy { get; private set; } = null!;
    public DateTimeOffset ChangedAt { get; private set; }

    public bool Supervises(string industry, DateOnly day) => TermOf(industry, day) is not null;

    /// <summary>May an enterprise of the industry come under this section on that day? A section that never had an industry takes any (包联).</summary>
    public bool MayTake(string industry, DateOnly day) => Industries.Count == 0 || Supervises(industry, day);

    /// <summary>To whom the industry goes, and on which day, where that is decided already.</summary>
    public IndustryHandover? HandoverOf(string industry, DateOnly day) => TermOf(industry, day)?.Handover;

    /// <summary>A post is opened; a title is held once at a time.</summary>
    public Result<SectionPostId> OpenPost(string title, bool isHead, DateOnly from, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (Terms.RefuseTooFarAhead(from, today) is { } refusal) return refusal;
        if (Posts.Any(p => p.Title == title && (p.To is not { } to || to >= from))) return OrganizationErrors.SectionPostTitleTaken.At("title");
        var post = new SectionPost(SectionPostId.New(), title, isHead, from, null);
        Posts = [.. Posts, post];
        (ChangedBy, ChangedAt) = (by, at);
        return post.Id;
    }

    /// <summary>A post ends; as with 包联, ending never prolongs.</summary>
    public Result EndPost(SectionPostId id, DateOnly lastDay, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (Posts.FirstOrDefault(p => p.Id == id) is not { } post) return CommonErrors.NotFound;
        if (post.To < today) return OrganizationErrors.SectionPostEnded;
        if (lastDay < post.From) return OrganizationErrors.SectionPostEndBeforeStart.At("lastDay");
        if (lastDay > post.To) return OrganizationErrors.SectionPostEndNotEarlier.At("lastDay");
        if (Terms.RefuseTooFarAhead(lastDay, today, "lastDay") is { } refusal) return refusal;
        Posts = [.. Posts.Select(p => p.Id == id ? p with { To = lastDay } : p)];
        (ChangedBy, ChangedAt) = (by, at);
        return Result.Success;
    }

    /// <summary>From this day on the section supervises the industry; <see cref="HandOver"/> is the other half, at the section that had it.</summary>
    public Result TakeOver(string industry, DateOnly from, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (Terms.RefuseReorganization(from, today) is { } refusal) return refusal;
        if (PendingDayOf(industry, today) is { } pending) return OrganizationErrors.IndustryMovePending.With(Name, Terms.Show(pending)).At("industry");
        if (Supervises(industry, from)) return OrganizationErrors.SectionHasIndustry.With(Name).At("industry");
        Industries = [.. Industries, new IndustryTerm(industry, from, null, reason, null)];
        (ChangedBy, ChangedAt) = (by, at);
        return Result.Success;
    }

    /// <summary>From this day on another section supervises the industry. An industry that came this very day leaves no trace here: it was supervised on no day.</summary>
    public Result HandOver(string industry, SectionId to, DateOnly from, string reason, DateOnly today, Actor by, DateTimeOffset at)
    {
        if (PendingDayOf(industry, today) is { } pending) return OrganizationErrors.IndustryMovePending.With(Name, Terms.Show(pending)).At("industry");
        if (TermOf(industry, from) is not { } term) return OrganizationErrors.FormerSectionNotInCharge.With(Name).At("formerSectionId");
        var ended = term with { To = from.AddDays(-1), Handover = new IndustryHandover(to, from, reason) };
        Industries = [.. Industries.Select(t => t == term ? ended : t).Where(t => t.To is not { } last || last >= t.From)];
        (ChangedBy, ChangedAt) = (by, at);
        return Result.Success;
    }

    /// <summary>The day on which a decided move of the industry to or from this section takes effect; null where none waits.</summary>
    public DateOnly? PendingDayOf(string industry, DateOnly today) => Industries.FirstOrDefault(t => t.Industry == industry && t.To >= today) is { To: { } last }
        ? last.AddDays(1)
        : Industries.FirstOrDefault(t => t.Industry == industry && t.From > today)?.From;

    private IndustryTerm? TermOf(string industry, DateOnly day) => Industries.On(day).FirstOrDefault(t => t.Industry == industry);
}

internal static class IndustryTerms
{
    /// <summary>The codes of the industries supervised on a day.</summary>
    public static IReadOnlyList<string> CodesOn(this IReadOnlyList<IndustryTerm> industries, DateOnly day) => [.. industries.On(day).Select(i => i.Industry)];
}

/// <summary>所管行业 An industry of a section and the days it supervised it.</summary>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it lasts.</param>
/// <param name="Reason">划入原因 Why it came to the section; null for one it was entered with.</param>
/// <param name="Handover">划出 Where it went; null while it stays.</param>
internal sealed record IndustryTerm(string Industry, DateOnly From, DateOnly? To, string? Reason, IndustryHandover? Handover) : ITerm;

/// <summary>划出 An industry's move to another section.</summary>
/// <param name="SectionId">划入股室 Section that took it.</param>
/// <param name="From">起 Its first day there.</param>
/// <param name="Reason">原因 Why.</param>
internal sealed record IndustryHandover(SectionId SectionId, DateOnly From, string Reason);

/// <summary>股室职务 A post of a section and the days it was held.</summary>
/// <param name="Id">职务标识 Id.</param>
/// <param name="Title">职务 Post title; never a name.</param>
/// <param name="IsHead">是否负责人 One of the section's heads.</param>
/// <param name="From">起 First day.</param>
/// <param name="To">止 Last day; null while it is held.</param>
internal sealed record SectionPost(SectionPostId Id, string Title, bool IsHead, DateOnly From, DateOnly? To) : ITerm;
