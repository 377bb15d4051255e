using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>单位概况 What may change of an enterprise.</summary>
/// <param name="Name">单位名称 Name, 1–200 characters.</param>
/// <param name="Address">地址 Address, 1–300 characters.</param>
/// <param name="PrincipalPostTitle">主要负责人职务 Post title of the principal, at most 100 characters.</param>
/// <param name="StaffCount">从业人数 0–1 000 000.</param>
/// <param name="ContactPostTitle">联系岗位 Post to turn to, at most 100 characters; not a name.</param>
/// <param name="Location">坐标 Where it lies, WGS 84.</param>
/// <param name="HazardousChemicals">危险化学品 What it does with hazardous chemicals: produces, stores, uses, transports; none when absent.</param>
internal sealed record EnterpriseBody(
    string Name, string Address, string? PrincipalPostTitle, int StaffCount, string? ContactPostTitle, Coordinates? Location, IReadOnlyList<ChemicalActivity>? HazardousChemicals);

/// <summary>变更经营状态 A change of the status.</summary>
/// <param name="Status">变更后状态 Status from then on.</param>
/// <param name="From">起 First day: today or earlier.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
/// <param name="SuccessorId">承继单位 Required when merged, and only then.</param>
internal sealed record EnterpriseStatusBody(EnterpriseStatus Status, DateOnly From, string Reason, EnterpriseId? SuccessorId);

/// <summary>变更主管股室 An enterprise's move to another section.</summary>
/// <param name="SectionId">划入股室 Section in charge from then on; it supervises the industry, or never had one (包联).</param>
/// <param name="From">起 First day, today or later, at most 366 days ahead.</param>
/// <param name="Reason">原因 Reason, 1–500 characters.</param>
internal sealed record EnterpriseSectionBody(SectionId SectionId, DateOnly From, string Reason);

/// <summary>生产经营单位 The base ledger (底数台账) of supervised enterprises; begin here to find the `enterpriseId` that most routes ask for.</summary>
internal static class EnterpriseRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var enterprises = api.MapGroup("/enterprises").WithTags("生产经营单位 Enterprises");

        enterprises.MapGet("/", (UseCases run, SectionId? sectionId, string? industry, Choice<EnterpriseStatus>? status, string? q, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListEnterprisesPage(sectionId, industry, status, q, run.Page(limit, cursor, sort, count))))
            .For<ListEnterprisesPage>("单位列表", "Enterprises in scope").Lists<EnterpriseView>();

        enterprises.MapPost("/", (UseCases run, RegisterEnterprise body) => run.Create(body, id => new GetEnterprise(id), id => $"/api/v1/enterprises/{id.Value}"))
            .For<RegisterEnterprise>("登记单位", "Enter an enterprise").Creates<EnterpriseView>();

        enterprises.MapGet("/{id}", (UseCases run, EnterpriseId id) => run.Get(new GetEnterprise(id)))
            .For<GetEnterprise>("单位详情", "One enterprise").Answers<EnterpriseView>();

        enterprises.MapPut("/{id}", (UseCases run, EnterpriseId id, EnterpriseBody body) =>
                run.Do(new ChangeEnterprise(
                    id, body.Name, body.Address, body.PrincipalPostTitle, body.StaffCount, body.ContactPostTitle, body.Location, body.HazardousChemicals, run.IfMatch), new GetEnterprise(id)))
            .For<ChangeEnterprise>("修改单位概况", "Change an enterprise's profile").RequiresIfMatch().Answers<EnterpriseView>();

        enterprises.MapPost("/{id}/status", (UseCases run, EnterpriseId id, EnterpriseStatusBody body) =>
                run.Do(new ChangeEnterpriseStatus(id, body.Status, body.From, body.Reason, body.SuccessorId, run.IfMatch), new GetEnterprise(id)))
            .For<ChangeEnterpriseStatus>("变更经营状态", "Suspend, resume, close or merge an enterprise").Answers<EnterpriseView>();

        enterprises.MapGet("/{id}/supervision", (UseCases run, EnterpriseId id) => run.Get(new GetEnterpriseSupervision(id)))
            .For<GetEnterpriseSupervision>("主管股室沿革", "Sections in charge of an enterprise").Answers<EnterpriseSupervisionView>();

        enterprises.MapPost("/{id}/section", (UseCases run, EnterpriseId id, EnterpriseSectionBody body) =>
                run.Do(new MoveEnterprise(id, body.SectionId, body.From, body.Reason, run.IfMatch), new GetEnterpriseSupervision(id)))
            .For<MoveEnterprise>("变更主管股室", "Move an enterprise to another section").Answers<EnterpriseSupervisionView>();
    }
}
