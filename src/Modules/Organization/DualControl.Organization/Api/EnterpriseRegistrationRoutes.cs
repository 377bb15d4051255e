using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.EnterpriseRegistrations;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace DualControl.Organization.Api;

/// <summary>受理建档 Acceptance of a request.</summary>
/// <param name="SectionId">主管股室 Section in charge; the office names one where the industry has none or several.</param>
internal sealed record RegistrationAcceptanceBody(SectionId? SectionId);

/// <summary>退回申请 Return of a request.</summary>
/// <param name="Reason">退回原因 Reason, 1–500 characters; the requester reads it.</param>
internal sealed record RegistrationReturnBody(string Reason);

/// <summary>建档申请 Enterprises ask to be entered, without a token; the section in charge accepts or returns. The header <c>X-Lookup-Code</c> carries the code answered on submission.</summary>
internal static class EnterpriseRegistrationRoutes
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var registrations = api.MapGroup("/enterprise-registrations").WithTags("建档申请 Enterprise registrations");

        registrations.MapPost("/", (UseCases run, SubmitEnterpriseRegistration body) => run.Create(
                body, ticket => new GetOwnEnterpriseRegistration(ticket.Id, ticket.LookupCode), ticket => $"/api/v1/enterprise-registrations/{ticket.Id.Value}/request"))
            .For<SubmitEnterpriseRegistration>("申请建档", "Ask for an enterprise to be entered").Creates<OwnRegistrationView>();

        registrations.MapGet("/{id}/request", (UseCases run, EnterpriseRegistrationId id, [FromHeader(Name = "X-Lookup-Code")] string? lookupCode) =>
                run.Get(new GetOwnEnterpriseRegistration(id, lookupCode)))
            .For<GetOwnEnterpriseRegistration>("查询申请", "One's own request").Answers<OwnRegistrationView>();

        registrations.MapPut("/{id}/request", (UseCases run, EnterpriseRegistrationId id, [FromHeader(Name = "X-Lookup-Code")] string? lookupCode, SubmitEnterpriseRegistration body) =>
                run.Do(
                    new ResubmitEnterpriseRegistration(
                        id, lookupCode, body.Name, body.CreditCode, body.Industry, body.Address, body.PrincipalPostTitle, body.StaffCount, body.ContactPostTitle, body.Location, body.HazardousChemicals),
                    new GetOwnEnterpriseRegistration(id, lookupCode)))
            .For<ResubmitEnterpriseRegistration>("更正申请", "Correct one's own request").Answers<OwnRegistrationView>();

        registrations.MapPost("/{id}/withdrawal", (UseCases run, EnterpriseRegistrationId id, [FromHeader(Name = "X-Lookup-Code")] string? lookupCode) =>
                run.Do(new WithdrawEnterpriseRegistration(id, lookupCode), new GetOwnEnterpriseRegistration(id, lookupCode)))
            .For<WithdrawEnterpriseRegistration>("撤回申请", "Withdraw one's own request").Answers<OwnRegistrationView>();

        registrations.MapGet("/", (UseCases run, Choice<RegistrationState>? state, int? limit, string? cursor, string? sort, bool? count) =>
                run.List(new ListEnterpriseRegistrations(state, run.Page(limit, cursor, sort, count))))
            .For<ListEnterpriseRegistrations>("建档申请列表", "Requests").Lists<EnterpriseRegistrationView>();

        registrations.MapGet("/{id}", (UseCases run, EnterpriseRegistrationId id) => run.Get(new GetEnterpriseRegistration(id)))
            .For<GetEnterpriseRegistration>("建档申请详情", "One request").Answers<EnterpriseRegistrationView>();

        registrations.MapPost("/{id}/acceptance", (UseCases run, EnterpriseRegistrationId id, RegistrationAcceptanceBody body) =>
                run.Do(new AcceptEnterpriseRegistration(id, body.SectionId, run.IfMatch), new GetEnterpriseRegistration(id)))
            .For<AcceptEnterpriseRegistration>("受理建档", "Accept a request").Answers<EnterpriseRegistrationView>();

        registrations.MapPost("/{id}/return", (UseCases run, EnterpriseRegistrationId id, RegistrationReturnBody body) =>
                run.Do(new ReturnEnterpriseRegistration(id, body.Reason, run.IfMatch), new GetEnterpriseRegistration(id)))
            .For<ReturnEnterpriseRegistration>("退回申请", "Return a request").Answers<EnterpriseRegistrationView>();
    }
}
