using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>建档申请 A request as the bureau sees it.</summary>
/// <param name="Id">申请标识 Id.</param>
/// <param name="Name">单位名称 Name of the enterprise.</param>
/// <param name="CreditCode">统一社会信用代码 Credit code.</param>
/// <param name="Industry">行业 Industry code.</param>
/// <param name="Profile">单位概况 Profile.</param>
/// <param name="SectionId">受理股室 Section that decides; null while the office must find one.</param>
/// <param name="State">状态 State.</param>
/// <param name="Decisions">处理意见 What was decided, oldest first.</param>
/// <param name="AcceptedAs">单位标识 The enterprise that came of it.</param>
/// <param name="SubmittedAt">提交时间 When it was submitted last, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record EnterpriseRegistrationView(
    EnterpriseRegistrationId Id, string Name, string CreditCode, string Industry, EnterpriseProfile Profile, SectionId? SectionId, RegistrationState State,
    IReadOnlyList<RegistrationDecision> Decisions, EnterpriseId? AcceptedAs, DateTimeOffset SubmittedAt, long Version) : IVersioned
{
    public static readonly Expression<Func<EnterpriseRegistration, EnterpriseRegistrationView>> Projection = r => new EnterpriseRegistrationView(
        r.Id, r.Name, r.CreditCode, r.Industry, r.Profile, r.SectionId, r.State, r.Decisions, r.AcceptedAs, r.SubmittedAt, r.Version);
}
