using DualControl.Archives;
using DualControl.Attachments;
using DualControl.BuildingBlocks.Modules;
using DualControl.HiddenDangers;
using DualControl.Identity;
using DualControl.Organization;
using DualControl.Risks;
using DualControl.Supervision;
using DualControl.Tasks;

namespace DualControl.Host;

/// <summary>The modules of this installation: the only list of them. The architecture tests hold it against the folders on disk.</summary>
public static class Modules
{
    public static readonly IReadOnlyList<IModule> All =
    [
        new OrganizationModule(),
        new RisksModule(),
        new HiddenDangersModule(),
        new ArchivesModule(),
        new SupervisionModule(),
        new TasksModule(),
        new AttachmentsModule(),
        new IdentityModule(),
    ];
}
