using DualControl.Identity.Domain;
using DualControl.Organization.Contracts;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using DualControl.SharedKernel.Texts;
using FluentValidation;

namespace DualControl.Identity.Application.Clients;

/// <summary>登记接入客户端 Register a client that may ask for tokens with its secret.</summary>
/// <param name="ClientId">客户端标识 3–100 of a–z, 0–9 and hyphen; unique.</param>
/// <param name="Name">名称 Post or system, 1–100 characters; kept in every record it writes.</param>
/// <param name="Secret">密钥 8–200 characters; stored hashed, never shown again.</param>
/// <param name="Roles">角色 Roles, 1–5, of one organization.</param>
/// <param name="SectionId">股室 Required for sectionOfficer.</param>
/// <param name="EnterpriseId">单位 Required for enterprise roles.</param>
/// <param name="UnitId">部门或车间 Required for departmentReviewer (department) and workshopReviewer (workshop).</param>
/// <param name="PostId">岗位 Post of a frontline employee.</param>
[AllowedTo(Role.SystemAdministrator)]
internal sealed record RegisterClient(
    string ClientId, string Name, string Secret, IReadOnlyList<Role> Roles, SectionId? SectionId, EnterpriseId? EnterpriseId, UnitId? UnitId, PostId? PostId)
    : ICommand<string>
{
    /// <summary>角色合计 The roles taken together.</summary>
    internal Role AllRoles => Roles.Aggregate(Role.None, (all, role) => all | role);
}

internal sealed class RegisterClientValidator : AbstractValidator<RegisterClient>
{
    public RegisterClientValidator()
    {
        RuleFor(c => c.ClientId).Matches(@"\A[a-z0-9][a-z0-9-]{2,99}\z");
        // The name reactions to events act under.
        RuleFor(c => c.ClientId).NotEqual(Caller.System.Subject);
        RuleFor(c => c.Name).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Secret).Length(8, 200);
        RuleFor(c => c.Roles).Must(r => r.Count is >= 1 and <= 5 && r.All(x => x is not (Role.None or Role.Applicant))).WithMessage(_ => Messages.Render("client.roles_count"));
        RuleForEach(c => c.Roles).IsInEnum();
        RuleFor(c => c.Roles).Must(OneOrganization).WithMessage(_ => Messages.Render("client.one_organization"));
        RuleFor(c => c.SectionId).NotNull().When(c => Has(c, Role.SectionOfficer));
        RuleFor(c => c.EnterpriseId).NotNull().When(c => Has(c, SharedKernel.Security.Roles.Enterprise));
        RuleFor(c => c.EnterpriseId).Null().When(c => !Has(c, SharedKernel.Security.Roles.Enterprise));
        RuleFor(c => c.UnitId).NotNull().When(c => Has(c, Role.DepartmentReviewer | Role.WorkshopReviewer));
        RuleFor(c => c.Roles).Must(r => !(r.Contains(Role.DepartmentReviewer) && r.Contains(Role.WorkshopReviewer))).WithMessage(_ => Messages.Render("client.one_unit"));
        RuleFor(c => c.PostId).NotNull().When(c => Has(c, Role.FrontlineEmployee) && c.UnitId is null);
    }

    private static bool Has(RegisterClient command, Role anyOf) => (command.AllRoles & anyOf) != Role.None;

    /// <summary>Bureau, enterprise, administration and platform never mix in one client.</summary>
    private static bool OneOrganization(IReadOnlyList<Role> roles)
    {
        var all = roles.Aggregate(Role.None, (sum, role) => sum | role);
        Role[] worlds = [SharedKernel.Security.Roles.Bureau, SharedKernel.Security.Roles.Enterprise, Role.SystemAdministrator, Role.Platform];
        // An auditor writes nothing: the role stands alone.
        if ((all & Role.Auditor) != Role.None && all != Role.Auditor) return false;
        return worlds.Count(world => (all & world) != Role.None) == 1;
    }
}

internal sealed class RegisterClientHandler(IClients clients, IRequestSender sender, ITrail trail) : ICommandHandler<RegisterClient, string>
{
    public async Task<Result<string>> Handle(RegisterClient command, CancellationToken ct)
    {
        if (await clients.FindAsync(command.ClientId, ct) is not null) return IdentityErrors.ClientIdTaken.At("clientId");
        var affiliation = await sender.SendAsync(new CheckAffiliation(command.SectionId, command.EnterpriseId, command.UnitId, KindOf(command.AllRoles), command.PostId), ct);
        if (affiliation.IsFailure) return affiliation.Error;
        var client = new Client(command.ClientId, command.Name, command.AllRoles, command.SectionId, command.EnterpriseId, command.UnitId, command.PostId, false);
        await clients.AddAsync(client, command.Secret, ct);
        trail.Record(nameof(RegisterClient), nameof(Client), client.ClientId, client.EnterpriseId, Fields(client));
        return command.ClientId;
    }

    /// <summary>A department reviewer speaks for a department, a workshop reviewer for a workshop.</summary>
    private static UnitKind? KindOf(Role roles) =>
        roles.HasFlag(Role.DepartmentReviewer) ? UnitKind.Department : roles.HasFlag(Role.WorkshopReviewer) ? UnitKind.Workshop : null;

    private static List<FieldChange> Fields(Client c) =>
    [
        .. from field in ((string Name, string? Value)[])
            [
                ("name", c.Name), ("roles", c.Roles.ToString()), ("sectionId", c.SectionId?.Value.ToString()), ("enterpriseId", c.EnterpriseId?.Value.ToString()),
                ("unitId", c.UnitId?.Value.ToString()), ("postId", c.PostId?.Value.ToString()),
            ]
           where field.Value is not null
           select new FieldChange(field.Name, null, field.Value),
    ];
}
