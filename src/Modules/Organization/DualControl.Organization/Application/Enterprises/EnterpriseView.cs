using System.Linq.Expressions;
using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;

namespace DualControl.Organization.Application.Enterprises;

/// <summary>生产经营单位 An enterprise.</summary>
/// <param name="Id">单位标识 Id.</param>
/// <param name="Name">单位名称 Name.</param>
/// <param name="CreditCode">统一社会信用代码 Unified social credit code (GB 32100), 18 characters.</param>
/// <param name="Industry">行业 Industry code: gas 燃气, heating 供热, wastewater 污水处理, sanitation 环卫, landscaping 园林绿化, municipalFacilities 市政公用设施, squaresAndParks 广场公园, waste 垃圾运输处理, mechanisedSweeping 机械清扫, urbanManagement 城管执法.</param>
/// <param name="SectionId">主管股室 Section in charge today.</param>
/// <param name="Address">地址 Address.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal.</param>
/// <param name="StaffCount">从业人数 Number of staff.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals.</param>
/// <param name="Status">经营状态 Status today.</param>
/// <param name="StatusChanges">状态变更 Every change of the status, the latest last.</param>
/// <param name="CreatedAt">登记时间 Instant of registration, UTC.</param>
/// <param name="Version">版本 Version, the ETag.</param>
internal sealed record EnterpriseView(
    EnterpriseId Id, string Name, string CreditCode, string Industry, SectionId SectionId, string Address, string? PrincipalPostTitle, int StaffCount,
    string? ContactPostTitle, Coordinates? Location, IReadOnlyList<ChemicalActivity> HazardousChemicals, EnterpriseStatus Status, IReadOnlyList<StatusChange> StatusChanges, DateTimeOffset CreatedAt, long Version) : IVersioned
{
    /// <summary>With the section in charge on that day; the enterprise must have been registered by then.</summary>
    public static Expression<Func<Enterprise, EnterpriseView>> On(DateOnly day) => e => new EnterpriseView(
        e.Id, e.Name, e.CreditCode, e.Industry, e.Supervision.Where(s => s.From <= day && (s.To == null || s.To >= day)).Select(s => s.SectionId).First(), e.Address, e.PrincipalPostTitle, e.StaffCount, e.ContactPostTitle, e.Location, e.HazardousChemicals, e.Status, e.StatusChanges, e.CreatedAt, e.Version);
}
