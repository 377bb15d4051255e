using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Specifications;
using FluentValidation;

namespace DualControl.Organization.Application.EnterpriseRegistrations;

/// <summary>查询申请 The requester reads what became of the request.</summary>
/// <param name="LookupCode">查询码 The code answered on submission.</param>
[AllowedTo(Role.Applicant)]
internal sealed record GetOwnEnterpriseRegistration(EnterpriseRegistrationId Id, string? LookupCode) : IQuery<OwnRegistrationView>;

internal sealed class GetOwnEnterpriseRegistrationValidator : AbstractValidator<GetOwnEnterpriseRegistration>
{
    public GetOwnEnterpriseRegistrationValidator() => RuleFor(q => q.LookupCode).MaximumLength(100);
}

/// <summary>建档申请 A request as its requester sees it; who decided stays with the bureau.</summary>
/// <param name="Id">申请标识 Id.</param>
/// <param name="LookupCode">查询码 The code, as sent; after submission it is shown this once.</param>
/// <param name="State">状态 State.</param>
/// <param name="ReturnReason">退回原因 Why it was returned, while it is.</param>
/// <param name="Content">申请内容 What it says of the enterprise.</param>
/// <param name="AcceptedAs">单位标识 The enterprise that came of it.</param>
/// <param name="SubmittedAt">提交时间 When it was submitted last, UTC.</param>
internal sealed record OwnRegistrationView(
    EnterpriseRegistrationId Id, string LookupCode, RegistrationState State, string? ReturnReason, RegistrationContent Content, EnterpriseId? AcceptedAs, DateTimeOffset SubmittedAt);

internal sealed class GetOwnEnterpriseRegistrationHandler(IRepository<EnterpriseRegistration> registrations) : IQueryHandler<GetOwnEnterpriseRegistration, OwnRegistrationView>
{
    public async Task<Result<OwnRegistrationView>> Handle(GetOwnEnterpriseRegistration query, CancellationToken ct)
    {
        var found = await registrations.OwnAsync(query.Id, query.LookupCode, ct);
        if (found.IsFailure) return found.Error;
        var r = found.Value;
        return new OwnRegistrationView(
            r.Id, query.LookupCode!, r.State, r.State == RegistrationState.Returned ? r.Decisions[^1].Reason : null, new RegistrationContent(r.Name, r.CreditCode, r.Industry, r.Profile), r.AcceptedAs, r.SubmittedAt);
    }
}
