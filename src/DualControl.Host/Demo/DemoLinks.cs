using DualControl.Organization.Application.LinkedSupervisions;
using DualControl.Organization.Application.LinkedVisits;
using DualControl.Organization.Domain;
using DualControl.Organization.Domain.LinkedVisits;
using DualControl.SharedKernel.Domain;
using DualControl.SharedKernel.Security;

namespace DualControl.Host.Demo;

/// <summary>
/// 包联 Who is linked to an enterprise: the gas company by its own section with a cadre's post, the heating company by a cadre's post alone, the landfill by 数控中心, which has
/// no industry of its own. The wastewater plant is left for the list of enterprises nobody is linked to.
/// </summary>
internal sealed class DemoLinks(DemoSession session, IReadOnlyDictionary<string, SectionId> sections)
{
    private readonly Dictionary<DemoEnterprise, (LinkedSupervisionId Id, Caller Supervisor)> _links = [];
    private readonly Dictionary<DemoEnterprise, LinkedVisitId> _visits = [];

    public async Task LinkAsync(IReadOnlyList<DemoEnterprise> enterprises)
    {
        foreach (var enterprise in enterprises)
            if (HolderOf(enterprise) is { } holder)
                _links[enterprise] = (await session.DoAsync(
                    DemoActors.Office, new CreateLinkedSupervision(holder.Section, holder.CadrePostTitle, enterprise.Id, session.Day, null, holder.Duties)), holder.Supervisor);
    }

    /// <summary>The first visit; what it demands is met within the month.</summary>
    public async Task VisitAsync()
    {
        foreach (var (enterprise, link) in _links)
            _visits[enterprise] = await session.DoAsync(link.Supervisor, new RecordLinkedVisit(link.Id, session.Day, "岗位安全风险告知卡不全，班组长对管控措施掌握不熟",
            [
                new DemandMade("补齐各岗位安全风险告知卡并上墙", session.Day.AddDays(10)),
                new DemandMade("对班组长开展一次管控措施培训", session.Day.AddDays(30)),
            ]));
    }

    public async Task FollowUpAsync()
    {
        foreach (var (enterprise, visit) in _visits)
        {
            await session.DoAsync(enterprise.Safety, new FollowUpVisitDemand(visit, 1, "告知卡已补齐并上墙，附照片", false, null));
            await session.DoAsync(enterprise.Safety, new FollowUpVisitDemand(visit, 2, "已完成培训，班组长考核全部合格", false, null));
            for (var demand = 1; demand <= 2; demand++)
                await session.DoAsync(_links[enterprise].Supervisor, new FollowUpVisitDemand(visit, demand, "现场核实，予以办结", true, null));
        }
    }

    /// <summary>The second visit; of its demands one is overdue today, the other is not due yet.</summary>
    public async Task VisitAgainAsync()
    {
        foreach (var link in _links.Values)
            await session.DoAsync(link.Supervisor, new RecordLinkedVisit(link.Id, session.Day, "隐患台账登记及时，但部分整改未附影像资料；应急物资一处过期",
            [
                new DemandMade("更换过期应急物资", session.Day.AddDays(7)),
                new DemandMade("补充整改前后影像资料，建立一患一档", session.Day.AddDays(60)),
            ]));
    }

    private Holder? HolderOf(DemoEnterprise enterprise) => enterprise.File.Key switch
    {
        "gas" => new(enterprise.SectionId, "副局长", "督促落实双控机制各项制度，每月督导一次", enterprise.Section),
        "heating" => new(null, "主任科员", "联系企业主要负责人，供暖季前后各走访一次", DemoActors.Office),
        "waste" => new(sections["数控中心"], null, "指导双控机制建设，每月督导一次", DemoActors.Section("data-centre", "数控中心", sections["数控中心"])),
        _ => null,
    };

    private sealed record Holder(SectionId? Section, string? CadrePostTitle, string Duties, Caller Supervisor);
}
