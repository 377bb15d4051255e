namespace DualControl.HiddenDangers.Contracts;

/// <summary>隐患等级 Level of a hidden danger.</summary>
public enum DangerLevel
{
    /// <summary>一般隐患 General.</summary>
    General,
    /// <summary>重大隐患 Major.</summary>
    Major,
}

/// <summary>隐患状态 State of a hidden danger.</summary>
public enum DangerState
{
    /// <summary>已发现 Discovered.</summary>
    Discovered,
    /// <summary>已登记 Registered.</summary>
    Registered,
    /// <summary>已制定整改方案 A rectification plan is made.</summary>
    Planned,
    /// <summary>已论证 The plan was reviewed in a meeting (major).</summary>
    Reviewed,
    /// <summary>方案已批准 The plan is approved (major).</summary>
    Approved,
    /// <summary>整改中 Being rectified.</summary>
    Rectifying,
    /// <summary>待验收 Awaiting acceptance.</summary>
    AwaitingAcceptance,
    /// <summary>验收合格 Accepted.</summary>
    Accepted,
    /// <summary>已销账 Written off.</summary>
    WrittenOff,
    /// <summary>已作废 Voided.</summary>
    Voided,
}
