using DualControl.SharedKernel.Security;

namespace DualControl.BuildingBlocks.Security;

/// <summary>
/// Who calls in this scope, from where, and what they may see. Default deny: until somebody is named, nothing is visible.
/// </summary>
public sealed class CallerContext : ICurrentUser, ICurrentScope
{
    private Caller? _caller;

    public Caller Caller => _caller ?? throw new InvalidOperationException("Nobody is signed in: the route lacks authorization.");
    public EnterpriseScope Scope { get; private set; } = EnterpriseScope.Nothing;
    public bool IsKnown => _caller is not null;
    public string? RemoteAddress { get; private set; }

    /// <summary>True once the scope has been worked out for the caller.</summary>
    public bool ScopeIsKnown { get; private set; }

    /// <summary>Names the caller; the scope is worked out by the pipeline.</summary>
    public void Use(Caller caller, string? remoteAddress = null)
    {
        _caller = caller;
        RemoteAddress = remoteAddress;
        ScopeIsKnown = false;
        Scope = EnterpriseScope.Nothing;
    }

    public void Limit(EnterpriseScope scope)
    {
        Scope = scope;
        ScopeIsKnown = true;
    }

    /// <summary>A command may have widened or narrowed the scope: the next request works it out anew.</summary>
    public void ForgetScope() => ScopeIsKnown = false;

    /// <summary>Reactions to events run for the system and see everything.</summary>
    public void UseSystem()
    {
        _caller = Caller.System;
        Limit(EnterpriseScope.Everything);
    }
}
