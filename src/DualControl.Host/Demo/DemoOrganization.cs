using DualControl.Organization.Application.Enterprises;
using DualControl.Organization.Application.LeadingGroups;
using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Application.Persons;
using DualControl.Organization.Application.Policies;
using DualControl.Organization.Application.Posts;
using DualControl.Organization.Application.Sections;
using DualControl.Organization.Application.Units;
using DualControl.Organization.Domain.Enterprises;
using DualControl.SharedKernel.Domain;
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
        await session.DoAsync(DemoActors.Office, new AppointLeadingGroup(file.LeadingGroup, null));
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
            posts[p.Key] = await session.DoAsync(enterprise.Safety, new CreatePost(id, p.Unit is null ? null : units[p.Unit], p.Title, p.IsHead));
            await session.DoAsync(enterprise.Safety, new RegisterPerson(id, $"{p.Title}（在岗）", posts[p.Key]));
        }
        foreach (var policy in file.Policies)
            await session.DoAsync(enterprise.Principal, new IssuePolicy(id, policy.Kind, policy.Title, file.PrincipalPost, session.Day));
        return enterprise;
    }

    /// <summary>数控中心 has no industry of its own: it supervises by 包联.</summary>
    public static Task LinkAsync(DemoSession session, IReadOnlyDictionary<string, SectionId> sections, DemoEnterprise enterprise) =>
        session.DoAsync(DemoActors.Office, new LinkSection(sections["数控中心"], enterprise.Id, session.Day, null, "指导双控机制建设，每月督导一次"));
}
