using DualControl.SharedKernel.Messaging;
using DualControl.SharedKernel.Security;

namespace DualControl.Fixtures.Files;

/// <summary>Breaks: its handler is in another file.</summary>
[AllowedTo(Role.Auditor)]
internal sealed record LeavesItsHandlerElsewhere : ICommand;
