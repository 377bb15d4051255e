using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.Figures;
using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Application.Sections;
using DualControl.Organization.Contracts;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.LeadingGroups;
using DualControl.Organization.Domain.Persons;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.Posts;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.Organization.Domain.Sections;
using DualControl.Organization.Domain.Units;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Results;
using DualControl.SharedKernel.Security;
using FluentValidation;
using Shouldly;
using Xunit;
using static DualControl.UnitTests.Organization.OrganizationSamples;

namespace DualControl.UnitTests.Organization;

public sealed class OrganizationUseCaseTests
{
    private const string Code = "91350100M000100Y43";
    private static readonly Section GasOffice = new("燃气办", ["gas"], ["燃气办主任"], Office, Now);
    private static readonly Section DataCentre = new("数控中心", [], [], Office, Now);

    private sealed class Taken(bool taken) : ICreditCodes
    {
        public Task<bool> IsTakenAsync(string creditCode, CancellationToken ct) => Task.FromResult(taken);
        public Task<IReadOnlySet<string>> TakenAsync(IReadOnlyCollection<string> creditCodes, CancellationToken ct) =>
            Task.FromResult<IReadOnlySet<string>>(taken ? creditCodes.ToHashSet() : []);

        public Task<bool> IsTakenOrAskedForAsync(string creditCode, CancellationToken ct) => Task.FromResult(taken);
    }

    [Fact]
    public async Task A_section_enters_enterprises_of_its_own_industry()
    {
        var enterprises = new InMemory<Enterprise>();
        var sent = new Sent();

        var id = (await RegisterAsync(GasOffice, "gas", Officer(GasOffice.Id), enterprises: enterprises, sent: sent)).Value;

        var enterprise = enterprises.Rows.Single();
        (enterprise.Id, enterprise.EnterpriseId, enterprise.Supervision.Single().SectionId, enterprise.CreditCode).ShouldBe((id, id, GasOffice.Id, Code));
        sent.Events.Single().ShouldBe(new EnterpriseRegistered(id, "甲燃气有限公司", GasOffice.Id, Now));
    }

    [Fact]
    public async Task A_section_enters_none_for_another_section() =>
        (await RegisterAsync(GasOffice, "gas", Officer(SectionId.New()))).Error!.Code.ShouldBe("enterprise.not_your_section");

    [Fact]
    public async Task The_office_enters_for_every_section_but_only_what_the_section_supervises()
    {
        (await RegisterAsync(GasOffice, "gas", OfficeCaller)).IsFailure.ShouldBeFalse();
        (await RegisterAsync(GasOffice, "heating", OfficeCaller)).Error!.Code.ShouldBe("enterprise.industry_not_of_section");
        (await RegisterAsync(DataCentre, "heating", OfficeCaller)).IsFailure.ShouldBeFalse();
    }

    [Fact]
    public async Task A_credit_code_is_registered_once() =>
        (await RegisterAsync(GasOffice, "gas", OfficeCaller, taken: true)).Error!.ShouldSatisfyAllConditions(
            e => e.Code.ShouldBe("enterprise.credit_code_taken"), e => e.Kind.ShouldBe(ErrorKind.Conflict));

    [Theory]
    [InlineData("91350100M000100Y4", false)]
    [InlineData("91350100M000100Y44", false)]
    [InlineData("91350100m000100Y43", false)]
    [InlineData(Code, true)]
    public void The_credit_code_is_checked_before_anything_else(string code, bool good) =>
        Findings(new RegisterEnterpriseValidator(), new RegisterEnterprise("甲", code, "gas", GasOffice.Id, "地址", null, 1)).ShouldBe(good ? [] : ["CreditCode"]);

    [Fact]
    public void An_industry_is_one_of_the_plans()
    {
        Findings(new RegisterEnterpriseValidator(), new RegisterEnterprise("甲", Code, "mining", GasOffice.Id, "地址", null, 1)).ShouldBe(["Industry"]);
        Findings(new RegisterSectionValidator(), new RegisterSection("甲", ["gas", "gas"], [])).ShouldBe(["Industries"]);
        Findings(new RegisterSectionValidator(), new RegisterSection("甲", ["mining"], [])).ShouldBe(["Industries[0]"]);
        DualControl.Organization.Domain.Industries.All.Count.ShouldBe(10);
    }

    [Fact]
    public void The_leading_group_has_exactly_one_chair()
    {
        var validator = new AppointLeadingGroupValidator();
        var (chair, deputy) = (new LeadingGroupPosition(LeadingGroupRank.Chair, "局长"), new LeadingGroupPosition(LeadingGroupRank.Deputy, "副局长"));

        Findings(validator, new AppointLeadingGroup([chair, deputy, deputy], Today, null)).ShouldBeEmpty();
        Findings(validator, new AppointLeadingGroup([deputy], Today, null)).ShouldBe(["Positions"]);
        Findings(validator, new AppointLeadingGroup([], Today, null)).ShouldBe(["Positions"]);
        Findings(validator, new AppointLeadingGroup([chair, deputy, chair], Today, null)).ShouldBe(["Positions"]);
        Findings(validator, new AppointLeadingGroup([chair, deputy with { PostTitle = " " }], Today, null)).ShouldBe(["Positions[1].PostTitle"]);
    }

    [Fact]
    public void Reasons_and_duties_of_blanks_alone_are_refused() =>
        Findings(new CreateLinkedSupervisionValidator(), new CreateLinkedSupervision(GasOffice.Id, " ", Gas, Today, null, " \t　")).ShouldBe(["CadrePostTitle", "Duties"]);

    [Fact]
    public async Task Five_policies_are_counted_by_kind_and_only_when_in_force()
    {
        var policies = new InMemory<Policy>(
            PolicyOf(PolicyKind.Training, Today), PolicyOf(PolicyKind.RiskControl, Today.AddDays(1)), PolicyOf(PolicyKind.AssessmentAndRewards, Today, enterprise: EnterpriseId.New()),
            PolicyOf(PolicyKind.DangerInspectionAndTreatment, Today.AddMonths(-13)));
        var handler = new GetOrganizationFiguresHandler(
            policies, new InMemory<PromotionTeam>(Team(Principal)), new InMemory<Person>(), new InMemory<Post>(), new InMemory<OrganizationUnit>(Department()),
            TrainingSamples.Coverages(), new SignedIn(OfficeCaller, EnterpriseScope.Only([Gas])));

        (await handler.Handle(new GetOrganizationFigures(Gas, Today), default)).Value.ShouldBe(new OrganizationFigures(2, 1, 1, 0, 0, 1, 0, null));
        (await handler.Handle(new GetOrganizationFigures(Gas, Today.AddDays(1)), default)).Value.PoliciesIssued.ShouldBe(3);
        (await handler.Handle(new GetOrganizationFigures(Gas, Today.AddDays(-1)), default)).Value.ShouldBe(new OrganizationFigures(1, 1, 0, 0, 0, 1, 0, null));
        (await handler.Handle(new GetOrganizationFigures(EnterpriseId.New(), Today), default)).Error!.Code.ShouldBe("request.not_found");
        Enum.GetValues<PolicyKind>().Length.ShouldBe(5);
    }

    private static Caller Officer(SectionId section) => new("officer", "燃气办工作人员", Role.SectionOfficer, section);

    private static Task<Result<EnterpriseId>> RegisterAsync(
        Section section, string industry, Caller caller, bool taken = false, InMemory<Enterprise>? enterprises = null, Sent? sent = null) =>
        new RegisterEnterpriseHandler(new NewEnterprises(enterprises ?? new(), new InMemory<Section>(GasOffice, DataCentre), new Taken(taken), new SignedIn(caller), sent ?? new(), Calendar))
            .Handle(new RegisterEnterprise("甲燃气有限公司", Code, industry, section.Id, "某路 1 号", "总经理", 40), default);

    private static IEnumerable<string> Findings<T>(AbstractValidator<T> validator, T request) => validator.Validate(request).Errors.Select(e => e.PropertyName).Distinct();
}
