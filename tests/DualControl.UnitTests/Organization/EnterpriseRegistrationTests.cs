using DualControl.Organization.Application.Tasks;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.EnterpriseRegistrations;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;
using DualControl.Tasks.Contracts;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

public sealed class EnterpriseRegistrationTests
{
    private static readonly SectionId Section = SectionId.New();
    private static readonly RegistrationContent Content = new("示例热力", "91130400MA0000000X", "heating", new EnterpriseProfile("建设路8号", "总经理", 45));

    private static EnterpriseRegistration Submitted(SectionId? section = null) => EnterpriseRegistration.Submit(Content, section ?? Section, "code", Now);

    [Fact]
    public void It_waits_for_the_section_or_for_the_office_to_find_one()
    {
        var request = Submitted();
        request.State.ShouldBe(RegistrationState.Submitted);
        request.WaitingCreditCode.ShouldBe(Content.CreditCode);
        TasksOfRegistration.Open(request).Single().ShouldBe(new OpenTask(TaskKind.DecideRegistration, new Addressee(Role.SectionOfficer, Section)));
        TasksOfRegistration.Open(EnterpriseRegistration.Submit(Content, null, "code", Now)).Single().To.Roles.ShouldBe(Role.LeadingGroupOffice);
    }

    [Fact]
    public void Only_the_code_opens_it_and_it_is_not_kept()
    {
        var request = Submitted();
        request.Knows("code").ShouldBeTrue();
        request.Knows("CODE").ShouldBeFalse();
        request.Knows("").ShouldBeFalse();
        request.LookupHash.ShouldNotContain("code");
    }

    [Fact]
    public void What_is_returned_keeps_no_code_from_others_and_may_be_corrected()
    {
        var request = Submitted();
        request.Return("地址不符", Office, Now).IsFailure.ShouldBeFalse();
        request.WaitingCreditCode.ShouldBeNull();
        TasksOfRegistration.Open(request).ShouldBeEmpty();
        request.Return("再退", Office, Now).Error.ShouldBe(OrganizationErrors.RegistrationNotWaiting);
        request.Accept(Gas, Section, Office, Now).Error.ShouldBe(OrganizationErrors.RegistrationNotWaiting);
        request.Resubmit(Content with { Name = "示例热力二厂" }, Section, Now).IsFailure.ShouldBeFalse();
        (request.State, request.Name, request.WaitingCreditCode).ShouldBe((RegistrationState.Submitted, "示例热力二厂", Content.CreditCode));
        request.Decisions.Single().Reason.ShouldBe("地址不符");
    }

    [Fact]
    public void What_is_accepted_or_withdrawn_changes_no_more()
    {
        var accepted = Submitted();
        accepted.Accept(Gas, Section, Office, Now).IsFailure.ShouldBeFalse();
        (accepted.AcceptedAs, accepted.WaitingCreditCode).ShouldBe(((EnterpriseId?)Gas, null));
        var withdrawn = Submitted();
        withdrawn.Withdraw().IsFailure.ShouldBeFalse();
        foreach (var over in (EnterpriseRegistration[])[accepted, withdrawn])
        {
            TasksOfRegistration.Open(over).ShouldBeEmpty();
            over.WaitingCreditCode.ShouldBeNull();
            over.Withdraw().Error.ShouldBe(OrganizationErrors.RegistrationOver);
            over.Resubmit(Content, Section, Now).Error.ShouldBe(OrganizationErrors.RegistrationOver);
            over.Return("x", Office, Now).Error.ShouldBe(OrganizationErrors.RegistrationNotWaiting);
        }
    }
}
