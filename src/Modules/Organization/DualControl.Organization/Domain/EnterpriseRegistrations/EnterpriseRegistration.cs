using System.Security.Cryptography;
using System.Text;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;

namespace DualControl.Organization.Domain.EnterpriseRegistrations;

/// <summary>
/// 建档申请 An enterprise's own request to be entered into the base ledger. It waits for the section in charge of the industry, which accepts it or returns it with a reason; what
/// is returned may be corrected. Whoever knows its lookup code is its requester.
/// </summary>
internal sealed class EnterpriseRegistration : AggregateRoot<EnterpriseRegistrationId>
{
    private EnterpriseRegistration() { }

    public string Name { get; private set; } = null!;
    public string CreditCode { get; private set; } = null!;
    public string Industry { get; private set; } = null!;
    public EnterpriseProfile Profile { get; private set; } = null!;

    /// <summary>Section that decides; null while the office must find one.</summary>
    public SectionId? SectionId { get; private set; }

    /// <summary>SHA-256 of the lookup code; the code itself is kept nowhere.</summary>
    public string LookupHash { get; private set; } = null!;
    public RegistrationState State { get; private set; }

    /// <summary>The credit code while the request waits: no two wait for the same. Nobody keeps others off a code once the section has answered.</summary>
    public string? WaitingCreditCode { get; private set; }

    /// <summary>What was decided, oldest first.</summary>
    public IReadOnlyList<RegistrationDecision> Decisions { get; private set; } = [];

    /// <summary>The enterprise that came of it.</summary>
    public EnterpriseId? AcceptedAs { get; private set; }
    public DateTimeOffset SubmittedAt { get; private set; }
    public DateTimeOffset CreatedAt { get; private set; }

    public static EnterpriseRegistration Submit(RegistrationContent content, SectionId? section, string lookupCode, DateTimeOffset at)
    {
        var registration = new EnterpriseRegistration { Id = EnterpriseRegistrationId.New(), LookupHash = HashOf(lookupCode), CreatedAt = at };
        registration.Wait(content, section, at);
        return registration;
    }

    /// <summary>True for the code the request was answered with.</summary>
    public bool Knows(string lookupCode) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(LookupHash), Encoding.ASCII.GetBytes(HashOf(lookupCode)));

    /// <summary>The requester corrects what was returned, or not decided yet.</summary>
    public Result Resubmit(RegistrationContent content, SectionId? section, DateTimeOffset at)
    {
        if (IsOver) return OrganizationErrors.RegistrationOver;
        Wait(content, section, at);
        return Result.Success;
    }

    /// <summary>The section, or the office, has entered the enterprise.</summary>
    public Result Accept(EnterpriseId enterprise, SectionId section, Actor by, DateTimeOffset at)
    {
        if (State != RegistrationState.Submitted) return OrganizationErrors.RegistrationNotWaiting;
        (State, AcceptedAs, SectionId, WaitingCreditCode) = (RegistrationState.Accepted, enterprise, section, null);
        Decisions = [.. Decisions, new RegistrationDecision(RegistrationState.Accepted, null, by, at)];
        return Result.Success;
    }

    public Result Return(string reason, Actor by, DateTimeOffset at)
    {
        if (State != RegistrationState.Submitted) return OrganizationErrors.RegistrationNotWaiting;
        (State, WaitingCreditCode) = (RegistrationState.Returned, null);
        Decisions = [.. Decisions, new RegistrationDecision(RegistrationState.Returned, reason, by, at)];
        return Result.Success;
    }

    public Result Withdraw()
    {
        if (IsOver) return OrganizationErrors.RegistrationOver;
        (State, WaitingCreditCode) = (RegistrationState.Withdrawn, null);
        return Result.Success;
    }

    private bool IsOver => State is RegistrationState.Accepted or RegistrationState.Withdrawn;

    private void Wait(RegistrationContent content, SectionId? section, DateTimeOffset at) =>
        (Name, CreditCode, Industry, Profile, SectionId, State, WaitingCreditCode, SubmittedAt) =
        (content.Name, content.CreditCode, content.Industry, content.Profile, section, RegistrationState.Submitted, content.CreditCode, at);

    private static string HashOf(string lookupCode) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lookupCode)));
}

/// <summary>申请内容 What a request says of the enterprise.</summary>
/// <param name="Name">单位名称 Name.</param>
/// <param name="CreditCode">统一社会信用代码 Credit code.</param>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="Profile">单位概况 Profile.</param>
internal sealed record RegistrationContent(string Name, string CreditCode, string Industry, EnterpriseProfile Profile);

/// <summary>申请状态 State of a request.</summary>
internal enum RegistrationState
{
    /// <summary>已提交 Waits for the section.</summary>
    Submitted,
    /// <summary>退回 Returned with a reason; may be corrected.</summary>
    Returned,
    /// <summary>已受理 Accepted: the enterprise is entered.</summary>
    Accepted,
    /// <summary>已撤回 Withdrawn by its requester.</summary>
    Withdrawn,
}

/// <summary>处理意见 One decision.</summary>
/// <param name="Outcome">结果 accepted or returned.</param>
/// <param name="Reason">退回原因 Why it was returned.</param>
/// <param name="By">谁 Who.</param>
/// <param name="At">时间 When, UTC.</param>
internal sealed record RegistrationDecision(RegistrationState Outcome, string? Reason, Actor By, DateTimeOffset At);
