using DualControl.BuildingBlocks.Api;
using DualControl.Organization.Application.EnterpriseRegistrations;
using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Application.Policies;
using DualControl.Organization.Application.Posts;
using DualControl.Organization.Application.PromotionTeams;
using DualControl.Organization.Application.Sections;
using DualControl.Organization.Application.Units;
using DualControl.Organization.Domain.Enterprises;
using DualControl.Organization.Domain.Policies;
using DualControl.Organization.Domain.PromotionTeams;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Paging;
using DualControl.SharedKernel.Security;
using DualControl.Supervision.Application.Phases;

namespace DualControl.Host.Demo;

/// <summary>The bureau of the plan, and the enterprises with their units, posts, persons and policies.</summary>
internal static class DemoOrganization
{
    public static async Task<IReadOnlyDictionary<string, SectionId>> LoadBureauAsync(DemoSession session, DemoBureauFile file)
    {
        var sections = new Dictionary<string, SectionId>();
        foreach (var s in file.Sections)
            sections[s.Name] = await session.DoAsync(DemoActors.Office, new RegisterSection(s.Name, s.Industries, s.LeadershipPosts));
        await session.DoAsync(DemoActors.Office, new AppointLeadingGroup(file.LeadingGroup, session.Day, null));
        foreach (var m in file.Milestones)
            await session.DoAsync(DemoActors.Office, new SetPhaseMilestone(m.Code, m.Name, m.Phase, m.DueOn));
        return sections;
    }

    public static async Task<DemoEnterprise> LoadEnterpriseAsync(DemoSession session, DemoEnterpriseFile file, IReadOnlyDictionary<string, SectionId> sections)
    {
        var code = file.CreditCodePrefix + CreditCode.CheckCharacterOf(file.CreditCodePrefix);
        var section = sections[file.Section];
        var id = await session.DoAsync(DemoActors.Section(file.Key, file.Section, section),
            new RegisterEnterprise(file.Name, code, file.Industry, section, file.Address, file.PrincipalPost, file.StaffCount));
        var units = new Dictionary<string, UnitId>();
        var posts = new Dictionary<string, PostId>();
        var enterprise = new DemoEnterprise(file, id, section, units, posts);
        foreach (var u in file.Units)
            units[u.Key] = await session.DoAsync(enterprise.Safety, new CreateUnit(id, u.Parent is null ? null : units[u.Parent], u.Name, u.Kind));
        foreach (var p in file.Posts)
        {
            posts[p.Key] = await session.DoAsync(enterprise.Safety, new CreatePost(id, p.Unit is null ? null : units[p.Unit], p.Title, p.IsHead, p.IsHead ? "组织本级风险辨识、分级管控和隐患排查治理，审核或审批下级提交的内容" : "按清单排查本岗位风险管控措施的落实情况，发现隐患立即报告"));
            await session.DoAsync(enterprise.Safety, new RegisterPerson(id, $"{posts.Count:0000}", $"{p.Title}（在岗）", posts[p.Key]));
        }
        foreach (var policy in file.Policies)
        {
            const string Text = "第一条 本制度自施行之日起执行，每年评估一次。";
            var document = await session.UploadAsync(enterprise.Safety, id, new WordDocument(policy.Title, file.Name, session.Now).Heading("总则").Paragraph(Text).As($"{policy.Title}.docx"));
            await session.DoAsync(enterprise.Principal, new IssuePolicy(id, policy.Kind, policy.Title, file.PrincipalPost, session.Day, Text, [document]));
        }
        await SetTeamAsync(session, enterprise);
        return enterprise;
    }

    /// <summary>A heating station asks to be entered; the section has not decided yet.</summary>
    public static Task AskToBeEnteredAsync(DemoSession session)
    {
        const string Prefix = "91130900MA0DC3REQ";
        return session.DoAsync(Caller.Applicant, new SubmitEnterpriseRegistration(
            "示例县西城供热站", Prefix + CreditCode.CheckCharacterOf(Prefix), "heating", "西城工业路12号", "站长", 26, "安全员"));
    }

    /// <summary>The principal, the heads of the first two units and a frontline employee; technology stays a gap.</summary>
    private static Task SetTeamAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var heads = enterprise.File.Posts.Where(p => p.IsHead && p.Unit is not null).ToList();
        var frontline = enterprise.File.Posts.First(p => !p.IsHead);
        return session.DoAsync(enterprise.Principal, new SetPromotionTeam(enterprise.Id,
        [
            new TeamMemberChoice(enterprise.Posts[enterprise.File.Posts.Single(p => p.Unit is null).Key], TeamSpeciality.Safety, true),
            new TeamMemberChoice(enterprise.Posts[heads[0].Key], TeamSpeciality.Production, false),
            new TeamMemberChoice(enterprise.Posts[heads[1].Key], TeamSpeciality.Equipment, false),
            new TeamMemberChoice(enterprise.Posts[frontline.Key], TeamSpeciality.Frontline, false),
        ], null));
    }

    /// <summary>The first policy is read and evaluated; in the larger enterprises it is to be improved, and that is still open.</summary>
    public static async Task EvaluatePolicyAsync(DemoSession session, DemoEnterprise enterprise)
    {
        var policy = (await session.AskAsync(enterprise.Safety, new ListPolicies(enterprise.Id, null, session.Day, null, new PageRequest()))).Items[0].Id;
        foreach (var reader in (Caller[])[enterprise.Principal, enterprise.Safety, enterprise.Frontline(enterprise.Workshop.Key)])
            await session.DoAsync(reader, new ConfirmPolicyReading(enterprise.Id, policy));
        var improve = enterprise.File.StaffCount > 60;
        await session.DoAsync(enterprise.Safety, new EvaluatePolicy(enterprise.Id, policy, session.Day,
            improve ? "新入职员工培训记录不全，考核标准不明确" : "执行到位，记录完整", improve ? EvaluationConclusion.Improve : EvaluationConclusion.Effective,
            improve ? "补充新入职员工培训和考核条款，修订后重新发布" : null, null));
    }
}
